/**
 * The first sheet of an Excel workbook (Office Open XML, ECMA-376) as rows of text. Only the parts that the first sheet
 * needs are read: no formula is computed, no other sheet, link, drawing or macro is looked at.
 */
import { posix } from 'node:path';
import { Refused } from '#kernel';
import { decodeText } from './decode-text.js';
import { malformed } from './limits.js';
import { fileRefusal } from './refusals.js';
import type { TableRow } from './table-row.js';
import { readRows } from './xlsx-rows.js';
import { readSharedStrings } from './xlsx-strings.js';
import { readDateStyles } from './xlsx-styles.js';
import { scanXml, type XmlListener } from './xml-scanner.js';
import { ZipParts } from './zip-parts.js';

const WORKBOOK = 'xl/workbook.xml';
const RELATIONS = 'xl/_rels/workbook.xml.rels';

/** Is told of elements alone. */
const elements = (open: XmlListener['open']): XmlListener => ({ open, text: () => undefined, close: () => undefined });

/**
 * @param onRow is told the rows of the first sheet in their order, numbered as Excel numbers them
 * @throws Refused `file-kind-unknown` for a zip that is no workbook, `-zip-bomb`, `-malformed`, `-encoding`,
 *   `-xml-malformed`, `-xml-entities`, `-too-deep`
 */
export async function readSheet(bytes: Uint8Array, onRow: (row: TableRow) => void): Promise<void> {
  const parts = await ZipParts.open(bytes);
  const text = async (name: string): Promise<string | undefined> => {
    const part = await parts.read(name);
    return part && decodeText(part, ['utf-8']);
  };
  const [workbook, relations] = [await text(WORKBOOK), await text(RELATIONS)];
  if (workbook === undefined || relations === undefined) throw new Refused(fileRefusal('file-kind-unknown'));
  const { relation, from1904 } = firstSheet(workbook);
  const targets = targetsOf(relations);
  const sheet = await text(targets.byId.get(relation) ?? '');
  if (sheet === undefined) throw malformed(1, 'the first sheet is missing');
  const strings = readSharedStrings(await text(targets.byType.get('sharedStrings') ?? ''));
  const isDate = readDateStyles(await text(targets.byType.get('styles') ?? ''));
  readRows(sheet, { strings, isDate, from1904 }, onRow);
}

function firstSheet(workbook: string): { relation: string; from1904: boolean } {
  let relation = '';
  let from1904 = false;
  scanXml(
    workbook,
    elements((name, attributes) => {
      if (name === 'workbookPr') from1904 = /^(?:1|true)$/.test(attributes.get('date1904') ?? '');
      if (name === 'sheet' && !relation) relation = relationOf(attributes);
    }),
  );
  return { relation, from1904 };
}

/** The attribute is `r:id` as a rule; another prefix of the same namespace is as good. */
function relationOf(attributes: ReadonlyMap<string, string>): string {
  for (const [name, value] of attributes) if (name.endsWith(':id')) return value;
  return '';
}

/** @returns where the parts stand to which the workbook refers; targets outside the file are passed over */
function targetsOf(relations: string): { byId: Map<string, string>; byType: Map<string, string> } {
  const [byId, byType] = [new Map<string, string>(), new Map<string, string>()];
  scanXml(
    relations,
    elements((name, attributes) => {
      const target = attributes.get('Target');
      if (name !== 'Relationship' || !target || attributes.get('TargetMode') === 'External') return;
      const path = posix.join('/xl', target.startsWith('/') ? posix.relative('/xl', target) : target).slice(1);
      byId.set(attributes.get('Id') ?? '', path);
      byType.set((attributes.get('Type') ?? '').split('/').at(-1) as string, path);
    }),
  );
  return { byId, byType };
}
