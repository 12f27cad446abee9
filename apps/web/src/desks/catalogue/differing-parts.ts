interface Parts {
  start: string;
  middle: string;
  end: string;
}

/**
 * Where two texts differ: what they have in common at the beginning and at the end, and what stands between. A figure is
 * never cut in two, so that 8% and 9.8% are read as a whole.
 */
export function differingParts(before: string, after: string): { before: Parts; after: Parts } {
  const [old, fresh] = [tokens(before), tokens(after)];
  const most = Math.min(old.length, fresh.length);
  let start = 0;
  while (start < most && old[start] === fresh[start]) start += 1;
  let end = 0;
  while (end < most - start && old.at(-1 - end) === fresh.at(-1 - end)) end += 1;
  const cut = (all: string[]): Parts => ({
    start: all.slice(0, start).join(''),
    middle: all.slice(start, all.length - end).join(''),
    end: all.slice(all.length - end).join(''),
  });
  return { before: cut(old), after: cut(fresh) };
}

/** Words and figures of Latin letters as a whole, every other character by itself. */
const tokens = (text: string): string[] => text.match(/[\w.,%-]+|[\s\S]/gu) ?? [];
