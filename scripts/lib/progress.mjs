/** What the terminal shows while something is made ready: `[3/7] Building … 9.8 s`. */

/** @returns seconds since the moment, for people */
export const secondsSince = (start) => `${((Date.now() - start) / 1000).toFixed(1)} s`;

/**
 * @param total how many steps there will be
 * @returns step(title, work): says what is done, does it, and says how long it took. What the work returns is either
 *   nothing or a note for the line; notes of several lines are shown below it.
 */
export function steps(total) {
  let number = 0;
  return async (title, work) => {
    number += 1;
    const start = Date.now();
    process.stdout.write(`[${number}/${total}] ${title} … `);
    try {
      const [note = '', ...more] = ((await work()) ?? '').trimEnd().split('\n');
      const alone = more.length === 0;
      process.stdout.write(`${alone && note ? `${note}, ` : ''}${secondsSince(start)}\n`);
      if (!alone) for (const line of [note, ...more]) process.stdout.write(`      ${line}\n`);
    } catch (error) {
      process.stdout.write('\n');
      throw error;
    }
  };
}
