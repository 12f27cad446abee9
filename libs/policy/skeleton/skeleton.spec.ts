import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { CATALOGUE_DIRECTORY } from '../catalogue/files.js';
import { documentOf } from '../fixtures/catalogue.js';
import { proposeSkeleton } from './skeleton.js';

const IDS = ['hq-2023-6', 'qp-2024-1', 'qp-2024-4', 'sh-2023-9', 'sj-2025-8'];
const textOf = (id: string): string => readFileSync(join(CATALOGUE_DIRECTORY, 'texts', `${id}.txt`), 'utf8');

describe.each(IDS)('the text of %s', (id) => {
  const { document } = documentOf(id);
  const skeleton = proposeSkeleton(id, textOf(id));

  it('gives the header of the reviewed catalogue', () => {
    expect(skeleton.number?.value).toBe(document.number);
    expect(skeleton.title?.value).toBe(document.title.zh);
    expect(skeleton.issuers.map(({ value }) => value)).toEqual(document.issuers);
    expect(skeleton.issuedOn?.value).toBe(document.issuedOn);
    expect(skeleton.inForce).toEqual(document.inForce);
  });

  it('gives every clause of the reviewed catalogue and no other, word for word', () => {
    expect(skeleton.clauses.map(({ reviewed, ...clause }) => clause)).toEqual(document.clauses);
    expect(skeleton.clauses.every(({ reviewed }) => reviewed === false)).toBe(true);
    expect(skeleton.doubtful).toEqual([]);
  });
});
