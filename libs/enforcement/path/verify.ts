/** The table's own check, run when it is loaded: a table with a fault stops the boot. */
import { stateFaults } from '#kernel';
import type { Step } from './step.js';
import { FIRST_STATE, LAST_STATES, PROCEEDING_STATES, PROCEEDING_STEPS, type ProceedingState } from './words.js';

/** @throws Error with every fault */
export function verifySteps(steps: readonly Step[]): void {
  const states = Object.keys(PROCEEDING_STATES) as ProceedingState[];
  const rows = steps.map((row) => ({ action: row.step, from: row.from, to: row.to === 'same' ? [] : [row.to] }));
  const faults = [
    ...stateFaults({ states, initial: FIRST_STATE, final: LAST_STATES, rows }),
    ...Object.keys(PROCEEDING_STEPS)
      .filter((step) => steps.filter((row) => row.step === step).length !== 1)
      .map((step) => `${step}: there is not exactly one row for this step`),
    ...steps.filter(({ why }) => !why.trim()).map(({ step }) => `${step}: does not say why`),
  ];
  if (faults.length > 0) throw new Error(`the table of proceedings has faults:\n- ${faults.join('\n- ')}`);
}
