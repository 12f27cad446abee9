import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { renderCaseStates, renderStateDiagram } from './diagram.js';

const PAGE = new URL('../../docs/concepts/case-states.md', import.meta.url);

describe('the picture of the states', () => {
  it('is the table’s: if this fails, run `npm run docs:generate`', () => {
    const page = readFileSync(PAGE, 'utf8');
    expect(page).toBe(renderCaseStates(page));
  });

  it('has every way of the table, and a resubmitted case goes back to each stage that returns', () => {
    const picture = renderStateDiagram();
    expect(picture).toContain('  [*] --> draft');
    expect(picture).toContain('  public_notice --> approved: approve');
    expect(picture).toContain('  public_notice --> public_notice: object');
    for (const stage of ['submitted', 'town_review', 'district_review']) {
      expect(picture).toContain(`  returned --> ${stage}: resubmit`);
    }
    expect(picture).toContain('  lapsed --> [*]');
    expect(picture).toContain('  revoked --> approved: restore');
  });

  it('does not overwrite a page that has lost its marks', () =>
    expect(() => renderCaseStates('# nothing here')).toThrow('no generated part'));
});
