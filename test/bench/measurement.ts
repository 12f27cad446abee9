/** What a bench tells: a figure of ours, beside a floor measured in the same run where it has one. */

/** What was promised: of the figure itself, or of its ratio to the floor. */
export type Target = { of: 'ours' | 'ratio' } & ({ atLeast: number } | { atMost: number });

export interface Measurement {
  what: string;
  ours: number;
  unit: string;
  /** What the same work costs without us, in the same unit. */
  floor?: number;
  /** Nothing where no figure was promised. */
  target?: Target;
}

/** @returns the middle one; of an even number the lower of the two middle ones */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor((sorted.length - 1) / 2)] as number;
}
