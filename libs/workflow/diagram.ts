/** The state machine as a picture and a table, generated from the transition table for docs/concepts/case-states.md. */
import { guardText } from './guards.js';
import { ACTIONS, FINAL_STATES, INITIAL_STATE, STATES, type State } from './states.js';
import type { Office, Transition } from './transition.js';
import { TRANSITIONS } from './transitions.js';

const OFFICES: Record<Office, string> = {
  town: 'town',
  district: 'district',
  intake: 'town, or district where there is no town stage',
  either: 'district or town',
};

const BEGIN = '<!-- generated from libs/workflow/transitions.ts by `npm run docs:generate`: do not edit below -->';
const END = '<!-- end of what is generated -->';

const CONDITIONS: Record<NonNullable<Transition['when']>, string> = {
  'town-stage': 'with a town stage',
  'no-town-stage': 'without a town stage',
  notice: 'with public notice',
  'no-notice': 'without public notice',
  'restored-to-submitted': 'revoked when submitted, or when returned from there',
  'restored-to-town_review': 'revoked in town review, or when returned from there',
  'restored-to-district_review': 'revoked in district review or public notice, or when returned from there',
  'restored-to-approved': 'taken when approved',
  'restored-to-disbursed': 'ordered back when paid in full',
};

/** @returns the picture in Mermaid's notation */
export function renderStateDiagram(): string {
  const names = (Object.keys(STATES) as State[]).map((state) => `  ${state}: ${STATES[state].zh} ${STATES[state].en}`);
  const returning = TRANSITIONS.filter((row) => row.action === 'return').flatMap((row) => row.from);
  const targets = (row: Transition, from: State): readonly State[] => {
    if (row.to === 'same') return [from];
    return row.to === 'returned-from' ? returning : [row.to];
  };
  const arrows = TRANSITIONS.flatMap((row) =>
    row.from.flatMap((from) => targets(row, from).map((to) => `  ${from} --> ${to}: ${row.action}`)),
  );
  const ends = FINAL_STATES.map((state) => `  ${state} --> [*]`);
  return ['stateDiagram-v2', ...names, `  [*] --> ${INITIAL_STATE}`, ...new Set(arrows), ...ends].join('\n');
}

/** @returns who may do what, and what must hold, as a Markdown table */
export function renderTransitionTable(): string {
  const head = ['| action | from → to | who | must hold | booked | why |', '|---|---|---|---|---|---|'];
  const rows = TRANSITIONS.map((row) => {
    const way = `${row.from.join(', ')} → ${row.to}${row.when ? ` (${CONDITIONS[row.when]})` : ''}`;
    const name = `\`${row.action}\` ${ACTIONS[row.action].zh}`;
    return `| ${name} | ${way} | ${whoText(row)} | ${mustHold(row).join('; ')} | ${row.posting ?? ''} | ${row.why} |`;
  });
  return [...head, ...rows].join('\n');
}

function whoText(row: Transition): string {
  if (typeof row.who === 'string') return row.who;
  const office = row.office && OFFICES[row.office];
  return `${row.who.join(' or ')} (${office})`;
}

const mustHold = (row: Transition): string[] => [
  ...(row.movesForward ? ['not frozen'] : []),
  ...row.needs.map((need) => (need === 'citation' ? 'the clause is cited' : 'a reason is given')),
  ...row.guards.map(guardText),
];

/**
 * @param page the documentation page as it is
 * @returns the page with its generated part made anew
 * @throws Error when the page has lost the marks of its generated part
 */
export function renderCaseStates(page: string): string {
  const begin = page.indexOf(BEGIN);
  const end = page.indexOf(END);
  if (begin < 0 || end < begin) throw new Error(`the page has no generated part between "${BEGIN}" and "${END}"`);
  const picture = `\`\`\`mermaid\n${renderStateDiagram()}\n\`\`\``;
  return `${page.slice(0, begin)}${BEGIN}\n\n${picture}\n\n${renderTransitionTable()}\n\n${page.slice(end)}`;
}
