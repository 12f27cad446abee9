/** The font of every letter: one that has all the Chinese that the letters may need, read once. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FONT = 'assets/fonts/NotoSansSC-Regular.ttf';
let loaded: Buffer | undefined;

/** Looks upwards from this file, because the compiled code lies one directory deeper than the source. */
function fontPath(): string {
  let directory = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(directory, FONT))) {
    if (directory === dirname(directory)) throw new Error(`${FONT} is missing`);
    directory = dirname(directory);
  }
  return join(directory, FONT);
}

/** @returns the font's bytes */
export function letterFont(): Buffer {
  loaded ??= readFileSync(fontPath());
  return loaded;
}
