import { describe, expect, it } from '@jest/globals';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { letterHash } from './hash.js';
import {
  isLetterNumber,
  LETTER_TITLES,
  type Letter,
  type LetterKind,
  letterNumber,
  renderLetter,
  verifyLetters,
} from './index.js';

const QUOTE = '对经认定的外资研发中心，给予一次性50万元扶持。';

const letter = (kind: LetterKind): Letter => ({
  id: '',
  number: letterNumber(2026, 12n),
  kind,
  organisationId: '',
  issuerName: '松江区',
  addresseeName: '上海云间精密机械有限公司',
  applicationId: null,
  content: {
    facts: [{ zh: '案件编号', en: 'Case', value: 'SJ-2026-000123' }],
    paragraphs: Array.from({ length: 6 }, () => ({
      zh: '经审核，决定给予贵单位扶持资金。'.repeat(10),
      en: 'Granted.',
    })),
    citations: [{ documentId: 'sj-2025-8', documentNumber: '沪松经规〔2025〕8号', clause: '第七条', quote: QUOTE }],
    table: {
      columns: [
        { zh: '事项', en: 'Item' },
        { zh: '金额', en: 'Amount', align: 'right' },
      ],
      rows: Array.from({ length: 60 }, (_, place) => [`第${place + 1}项`, '90000.49']),
      total: ['合计', '5400029.40'],
    },
    rights: [{ zh: '可依法申请行政复议。' }],
  },
  sha256: 'ab12'.repeat(16),
  issuedAt: new Date('2026-03-02T09:00:00+08:00'),
  servedOn: null,
  serviceMethod: null,
});

async function pagesOf(bytes: Buffer): Promise<string[]> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), useSystemFonts: false }).promise;
  const pages: string[] = [];
  for (let page = 1; page <= pdf.numPages; page++) {
    const { items } = await (await pdf.getPage(page)).getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(''));
  }
  return pages;
}

describe('a letter’s number', () => {
  it('has digits that are 1 modulo 97 together', () => {
    const number = letterNumber(2026, 12n);
    expect(number).toMatch(/^HQ-W-2026-000012-\d\d$/);
    expect(BigInt(number.replace(/\D/g, '')) % 97n).toBe(1n);
    expect(isLetterNumber(number)).toBe(true);
  });

  it('shows every slip of one digit and every exchange of two neighbours', () => {
    const number = letterNumber(2026, 120_345n);
    for (let place = 5; place < number.length; place++) {
      const digit = number[place] as string;
      if (digit === '-') continue;
      for (const other of '0123456789') {
        const slip = number.slice(0, place) + other + number.slice(place + 1);
        expect(isLetterNumber(slip)).toBe(other === digit);
      }
    }
    expect(isLetterNumber(number.replace('120345', '210345'))).toBe(false);
  });
});

describe('a letter as PDF', () => {
  it.each(Object.keys(LETTER_TITLES) as LetterKind[])(
    '%s: title, number, quote and table can be searched',
    async (kind) => {
      const bytes = await renderLetter(letter(kind), '/api/v1/letters/check');
      const pages = await pagesOf(bytes);
      expect(pages.length).toBeGreaterThanOrEqual(3);
      const text = pages.join('');
      expect(text).toContain(LETTER_TITLES[kind].zh);
      expect(text).toContain(QUOTE);
      expect(text).toContain('5400029.40');
      // Number, code and page stand on every page, the table's headings on each page that has rows of it.
      for (const [place, page] of pages.entries()) {
        expect(page).toContain(letterNumber(2026, 12n));
        expect(page).toContain('校验码 ab12ab12ab12');
        expect(page).toContain(`第 ${place + 1} 页，共 ${pages.length} 页`);
        expect(page.includes('90000.49')).toBe(page.includes('Amount'));
      }
      expect(bytes.length).toBeLessThan(100_000);
    },
  );

  it('has the same bytes each time', async () => {
    const [one, other] = await Promise.all([1, 2].map(() => renderLetter(letter('award-decision'), '/check')));
    expect(one?.equals(other as Buffer)).toBe(true);
  });
});

describe('the proof of letters', () => {
  /** Letters as the database holds them, served page by page as it would. */
  const kept = (count: number, change: (of: Letter, place: number) => Partial<Letter>) => {
    const rows = Array.from({ length: count }, (_, place) => {
      const issued = { ...letter('payment-notice'), id: String(place), number: letterNumber(2026, BigInt(place)) };
      return { ...issued, sha256: letterHash(issued), ...change(issued, place) };
    });
    return (_sql: string, [after]: readonly unknown[]) => {
      const from = after === null ? 0 : Number(after) + 1;
      return Promise.resolve(rows.slice(from, from + 1000));
    };
  };

  it('looks at every letter, on whatever page it is', async () => {
    const whole = await verifyLetters(kept(2000, () => ({})));
    expect(whole).toMatchObject({ examined: 2000, faults: [] });
    const last = await verifyLetters(kept(1001, (_, place) => (place === 1000 ? { issuerName: '青浦区' } : {})));
    expect(last.faults).toEqual([`letter ${letterNumber(2026, 1000n)}: does not say any more what it was issued with`]);
  });

  it('finds a number that is none, shows the first hundred faults and counts the rest', async () => {
    const { faults } = await verifyLetters(kept(150, () => ({ number: 'HQ-W-2026-000001-00' })));
    expect(faults).toHaveLength(101);
    expect(faults[0]).toBe('letter HQ-W-2026-000001-00: its number is none');
    expect(faults.at(-1)).toBe('and 50 more');
  });
});
