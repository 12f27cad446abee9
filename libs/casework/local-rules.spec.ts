import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { readLocalRules } from './local-rules.js';

const SHIPPED = 'catalogue/local-rules.yaml';

describe('the local rules', () => {
  const directory = mkdtempSync(join(tmpdir(), 'huiqi-rules-'));
  afterAll(() => rmSync(directory, { recursive: true }));

  it('that are shipped can be read', () => {
    expect(readLocalRules(SHIPPED)).toMatchObject({ workingDays: { accept: 3 }, paying: 'district-first' });
  });

  it.each([
    ['accept: 3', 'accept: 0', /accept is no whole number of days/],
    ['accept: 3', 'accept: 2.5', /accept is no whole number of days/],
    ["at: '08:30'", "at: '8:30'", /the digest's time "8:30"/],
    ["at: '08:30'", "at: '24:00'", /the digest's time "24:00"/],
    ['workingDaysAhead: 2', 'workingDaysAhead: 0', /no whole number of working days ahead/],
    ['paying: district-first', 'paying: town-first', /paying is none of district-first, each-its-own/],
    ['list: aeo, shortened', 'list: rd-centre, shortened', /qp-2024-4.aeo is offered by rd-centre, which is no list/],
    ['list: aeo, shortened', 'list: friends, shortened', /qp-2024-4.aeo is offered by friends, which is no list/],
    ['shortened: false', 'shortened: maybe', /does not say whether it is shortened/],
    ['days: 20 }', 'days: 0 }', /is offered for no whole number of days from 1/],
  ])('are refused with "%s" as "%s"', (from, to, message) => {
    const text = readFileSync(SHIPPED, 'utf8');
    expect(text).toContain(from);
    const file = join(directory, 'rules.yaml');
    writeFileSync(file, text.replace(from, to));
    expect(() => readLocalRules(file)).toThrow(message);
  });
});
