/** 责任单位: who answers for a clause, as the clause itself names them. */

const LABEL = /(?:责任|牵头|配合|实施|主办|协办|承办)(?:单位|部门|主体)[:：]/g;
const LABELLED = /^(?:责任|牵头|配合|实施|主办|协办|承办)(?:单位|部门|主体)[:：]/;
/** Without a label only what follows a full stop counts: other brackets at an end explain a word. */
const AFTER_STOP = /[。.．]$/;
/** No list of units is longer; a text of brackets alone is not searched to its beginning. */
const LONGEST = 2000;

const OPEN = '（(';
const CLOSE = '）)';

/** @returns where the bracket opens that closes at the end of the text; -1 where none does */
function openingOf(text: string): number {
  let depth = 0;
  for (let at = text.length - 1; at >= Math.max(0, text.length - LONGEST); at -= 1) {
    const sign = text[at] as string;
    if (CLOSE.includes(sign)) depth += 1;
    else if (OPEN.includes(sign)) depth -= 1;
    if (depth === 0) return at;
  }
  return -1;
}

/** Splits at 、 and its like, but not inside the brackets of a unit's own name. */
function split(list: string): string[] {
  const units = [''];
  let depth = 0;
  for (const sign of list) {
    if (OPEN.includes(sign)) depth += 1;
    if (CLOSE.includes(sign)) depth -= 1;
    if (depth === 0 && '、，,；;'.includes(sign)) units.push('');
    else units[units.length - 1] += sign;
  }
  return units.map((unit) => unit.trim()).filter((unit) => unit !== '');
}

/** @returns the units at the end of a clause, verbatim and in order; none where the clause names none */
export function responsibleUnitsOf(text: string): string[] {
  if (!CLOSE.includes(text.at(-1) ?? ' ')) {
    const last = text.slice(text.lastIndexOf('\n') + 1);
    return LABELLED.test(last) && last.length <= LONGEST ? split(last.replace(LABEL, '').replace(/。$/, '')) : [];
  }
  const opening = openingOf(text);
  if (opening < 0) return [];
  const inside = text.slice(opening + 1, -1);
  if (LABELLED.test(inside)) return split(inside.replace(LABEL, ''));
  const before = text.slice(Math.max(0, opening - 1), opening);
  return AFTER_STOP.test(before) && !/[。:：]/.test(inside) ? split(inside) : [];
}
