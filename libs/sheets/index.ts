/** Tables that people hand in, as CSV or Excel, and XML: read strictly and within limits, whatever the file is made of. */
export { decodeText } from './decode-text.js';
export { checkLineCount, malformed } from './limits.js';
export { checkFileSize, kindOfFile, readTable } from './read-table.js';
export { fileRefusal } from './refusals.js';
export type { TableRow } from './table-row.js';
export { scanXml, type XmlListener } from './xml-scanner.js';
