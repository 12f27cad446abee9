/** What is kept of a camt message while it is read. */

/** The values of one element by path, e.g. `Refs/EndToEndId`; a path that came twice holds both, and is not believed. */
export class Fields {
  private readonly values = new Map<string, string[]>();

  add(path: string, value: string): void {
    const values = this.values.get(path);
    if (!values) this.values.set(path, [value]);
    else if (values.length < 2) values.push(value);
  }

  /** @returns the value, or undefined where there is none or more than one */
  get(path: string): string | undefined {
    const values = this.values.get(path);
    return values?.length === 1 ? values[0] : undefined;
  }

  has(path: string): boolean {
    return this.values.has(path);
  }

  /** @returns what was read, for a person to look at */
  toString(): string {
    return [...this.values].map(([path, values]) => `${path}=${values.join('|')}`).join('; ');
  }
}

/** One booking of the bank, with the payments that it consists of. */
export interface CamtEntry {
  fields: Fields;
  details: Fields[];
}
