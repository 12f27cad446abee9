/** Where things stand in a file: from a JSON pointer to line and column. */
import { type Document, isNode, LineCounter, parseDocument, visit } from 'yaml';

export interface Place {
  line: number;
  column: number;
}

/** @returns the pointer one step further down, escaped after RFC 6901 */
export const below = (pointer: string, ...steps: (string | number)[]): string =>
  steps.reduce<string>((at, step) => `${at}/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`, pointer);

const stepsOf = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));

/** A parsed file that remembers where each value stood. JSON is read too, being a subset of YAML. */
export class PlacedFile {
  private constructor(
    private readonly parsed: Document.Parsed,
    private readonly lines: LineCounter,
  ) {}

  static parse(text: string): PlacedFile {
    const lines = new LineCounter();
    return new PlacedFile(parseDocument(text, { lineCounter: lines, prettyErrors: false }), lines);
  }

  /** What YAML itself cannot accept, each with its place; the content is worth nothing while there is any. */
  get syntaxErrors(): (Place & { detail: string })[] {
    const errors = this.parsed.errors.map((error) => ({ ...this.placeAt(error.pos[0]), detail: error.message }));
    // An alias saves its writer a line and costs every reader a search; without any, no file can swell when read.
    visit(this.parsed, {
      Alias: (_key, alias) => {
        errors.push({ ...this.placeAt(alias.range?.[0] ?? 0), detail: `*${alias.source}: aliases are not used here` });
      },
    });
    return errors;
  }

  /** @returns the content as plain values */
  content(): unknown {
    return this.parsed.toJS();
  }

  /** @returns where the pointer's value stands; for what is not there, where its nearest parent stands */
  place(pointer: string): Place {
    const steps = stepsOf(pointer);
    for (; steps.length > 0; steps.pop()) {
      const node = this.parsed.getIn(steps, true);
      if (isNode(node) && node.range) return this.placeAt(node.range[0]);
    }
    return this.placeAt(this.parsed.contents?.range?.[0] ?? 0);
  }

  private placeAt(offset: number): Place {
    const { line, col } = this.lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  }
}
