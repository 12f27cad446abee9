/**
 * Folds a text to the form in which a quote is compared with its source: Unicode NFKC, without white space.
 *
 * NFKC makes full-width and half-width forms equal (`２０２３` and `2023`, `，` and `,`), and dropping white space undoes
 * line breaks, page breaks and the spaces that typesetting puts around figures. The transcriptions mark headings and
 * bold type with `#` at the start of a line and with `**`; these marks are not part of the issued text and are dropped
 * too. Nothing else changes: characters, their order and the issuers' own slips stay, so that a quote is either
 * word for word or not there.
 */
export function foldText(text: string): string {
  return text
    .replace(/^#+[ \t]/gm, '')
    .replaceAll('**', '')
    .normalize('NFKC')
    .replace(/\s+/g, '');
}
