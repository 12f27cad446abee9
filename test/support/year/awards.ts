/** What is awarded in the year of one fund: who asks for what, where, and how much the office grants. Invented. */

/** The fund is named after its document. */
export const FUND = 'sj-2025-8';

/** Yuan of the year's budget: as much for the district as for its three towns together. */
export const BUDGETS = {
  songjiang: '1000000.00',
  'sj-jiuting': '500000.00',
  'sj-sheshan': '300000.00',
  'sj-zhongshan': '200000.00',
} as const;

export type Office = keyof typeof BUDGETS;
export type Town = Exclude<Office, 'songjiang'>;

export const OFFICES = Object.keys(BUDGETS) as Office[];
export const TOWNS = OFFICES.filter((office): office is Town => office !== 'songjiang');

export interface Award {
  applicant: string;
  town: Town;
  measure: string;
  facts: Record<string, unknown>;
  /** Yuan. */
  amount: string;
}

const award = (applicant: string, town: Town, measure: string, facts: object, amount: string): Award => ({
  applicant,
  town,
  measure: `${FUND}.${measure}`,
  facts: facts as Record<string, unknown>,
  amount,
});

const capital = (contribution: string, registeredOn: string, paidInOn: string) => ({
  alignsWithIndustryPolicy: true,
  foreignContribution: contribution,
  registeredOn,
  paidInAmount: contribution,
  paidInOn,
});
const recognised = (recognisedOn: string) => ({ newlyRecognised: true, recognisedOn });
const services = (superiorAward: string, superiorDecision: string) => ({
  projectKind: 'outsourcing',
  superiorLevel: 'municipal',
  superiorAward,
  superiorDecision,
});

/** Three per cent of what was paid in, of which an odd fen is the district's. It turns out that nothing was paid in. */
const FALSE_CAPITAL = award(
  'ent-01',
  'sj-jiuting',
  'foreign-capital',
  capital('6000033.00', '2026-01-02', '2026-01-04'),
  '180000.99',
);
/** The bank returns it after its quarter was settled. */
const RETURNED = award('ent-04', 'sj-jiuting', 'aeo', recognised('2026-01-20'), '150000.00');
/** Half of the municipal award, in two parts. */
const IN_PARTS = award(
  'ent-04',
  'sj-jiuting',
  'service-trade-match',
  services('240000.06', '沪商服贸〔2026〕8号'),
  '120000.03',
);
/** Approved in December and not paid by the end of the year. */
const UNPAID = award('ent-02', 'sj-jiuting', 'aeo', recognised('2026-11-16'), '20000.00');

/** The twelve awards, by the quarter in which they are applied for. */
export const AWARDS = {
  first: {
    falseCapital: FALSE_CAPITAL,
    returned: RETURNED,
    sheshanAeo: award('ent-03', 'sj-sheshan', 'aeo', recognised('2026-01-12'), '200000.00'),
    zhongshanAeo: award('ent-05', 'sj-zhongshan', 'aeo', recognised('2026-01-13'), '120000.00'),
  },
  second: {
    centre: award('ent-02', 'sj-jiuting', 'rd-centre', { recognised: true }, '500000.00'),
    sheshanCapital: award(
      'ent-03',
      'sj-sheshan',
      'foreign-capital',
      capital('6000000.00', '2026-02-02', '2026-03-30'),
      '166666.67',
    ),
    zhongshanCapital: award(
      'ent-05',
      'sj-zhongshan',
      'foreign-capital',
      capital('6000000.00', '2026-03-02', '2026-04-15'),
      '99999.99',
    ),
    inParts: IN_PARTS,
  },
  third: {
    // Half of 100,000.01 is 50,000.005, and a ratio is never exceeded.
    sheshanMatch: award(
      'ent-03',
      'sj-sheshan',
      'service-trade-match',
      services('100000.01', '沪商服贸〔2026〕11号'),
      '50000.00',
    ),
    jiutingMatch: award(
      'ent-02',
      'sj-jiuting',
      'service-trade-match',
      services('40000.00', '沪商服贸〔2026〕12号'),
      '20000.00',
    ),
  },
  fourth: {
    zhongshanMatch: award(
      'ent-05',
      'sj-zhongshan',
      'service-trade-match',
      services('120000.00', '沪商服贸〔2026〕19号'),
      '60000.00',
    ),
    unpaid: UNPAID,
  },
} as const;

/**
 * The later award of the enterprise whose declaration was false, and its fund. A bar under one document is none under
 * another, so that it is awarded lawfully, and what is owed can be set off against it.
 */
export const LATER_FUND = 'sj-2026-1';
export const LATER: Award = {
  applicant: 'ent-01',
  town: 'sj-jiuting',
  measure: `${LATER_FUND}.brand`,
  facts: { firstRating: true },
  amount: '100000.00',
};
