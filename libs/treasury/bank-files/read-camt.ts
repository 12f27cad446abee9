/**
 * ISO 20022 camt.053 (statement) and camt.054 (debit and credit notification), of any version: the elements that are read
 * have kept their names since .001.02, only `Sts` became `Sts/Cd` in .001.08.
 */
import { type Day, Refused } from '#kernel';
import { checkLineCount, decodeText, fileRefusal, scanXml, type XmlListener } from '#sheets';
import type { BankLine, UnreadableLine } from './bank-line.js';
import { entryLines } from './camt-entry.js';
import { type CamtEntry, Fields } from './camt-fields.js';

const MESSAGES = new Map([
  ['BkToCstmrStmt', 'Stmt'],
  ['BkToCstmrDbtCdtNtfctn', 'Ntfctn'],
]);

/** Where the entries' own elements begin: Document, message, statement, entry. */
const ENTRY_DEPTH = 4;
const DETAILS = 'NtryDtls/TxDtls';

/** Only these are kept, so that what else a message carries takes no memory. */
const KEPT = new Set([
  'Amt',
  'Amt@Ccy',
  'CdtDbtInd',
  'RvslInd',
  'Sts',
  'Sts/Cd',
  'BookgDt/Dt',
  'BookgDt/DtTm',
  'AcctSvcrRef',
  'Refs/EndToEndId',
  'Refs/AcctSvcrRef',
  'AmtDtls/TxAmt/Amt',
  'AmtDtls/TxAmt/Amt@Ccy',
  'RltdPties/CdtrAcct/Id/IBAN',
  'RltdPties/CdtrAcct/Id/Othr/Id',
  'RtrInf',
]);

/** Gathers entry by entry and hands each on when it is complete. */
class EntryListener implements XmlListener {
  private readonly path: string[] = [];
  private words = '';
  private entry: CamtEntry | null = null;

  constructor(private readonly onEntry: (entry: CamtEntry) => void) {}

  open(name: string, attributes: ReadonlyMap<string, string>): void {
    this.path.push(name);
    this.words = '';
    this.checkMessage();
    if (this.path.length === ENTRY_DEPTH && name === 'Ntry' && this.path[2] === MESSAGES.get(this.path[1] as string)) {
      this.entry = { fields: new Fields(), details: [] };
    } else if (this.entry) {
      if (this.within() === DETAILS) this.openDetail(this.entry);
      const currency = attributes.get('Ccy');
      if (currency !== undefined) this.keep('@Ccy', currency);
    }
  }

  text(text: string): void {
    if (this.entry && this.words.length < 1_000) this.words += text;
  }

  close(name: string): void {
    if (this.entry && this.path.length === ENTRY_DEPTH) {
      this.onEntry(this.entry);
      this.entry = null;
    } else if (this.entry && (this.words.trim() || name === 'RtrInf')) {
      this.keep('', this.words.trim());
    }
    this.words = '';
    this.path.pop();
  }

  /** Counts before the entry is complete, for one entry may hold the whole file. */
  private openDetail({ details }: CamtEntry): void {
    checkLineCount(details.push(new Fields()));
  }

  /** Refuses what is no camt.053 or camt.054 as soon as its second element is known. */
  private checkMessage(): void {
    const [document, message] = this.path;
    if (document === 'Document' && (message === undefined || MESSAGES.has(message))) return;
    throw new Refused(fileRefusal('file-kind-unknown'));
  }

  private within(): string {
    return this.path.slice(ENTRY_DEPTH).join('/');
  }

  private keep(suffix: string, value: string): void {
    const path = this.within() + suffix;
    const detail = path.startsWith(`${DETAILS}/`);
    const place = detail ? path.slice(DETAILS.length + 1) : path;
    if (!KEPT.has(place)) return;
    const { fields, details } = this.entry as CamtEntry;
    (detail ? (details.at(-1) as Fields) : fields).add(place, value.slice(0, 1_000));
  }
}

/**
 * Each transaction of each entry is a line, an entry without transactions is one; they are counted through the file from 1.
 *
 * @param today in Shanghai
 * @throws Refused `file-encoding`, `-kind-unknown`, `-xml-malformed`, `-xml-entities`, `-too-deep`, `-too-many-lines`
 */
export function readCamt(bytes: Uint8Array, today: Day): (BankLine | UnreadableLine)[] {
  const lines: (BankLine | UnreadableLine)[] = [];
  scanXml(
    decodeText(bytes, [declaredEncoding(bytes)]),
    new EntryListener((entry) => {
      for (const line of entryLines(entry, lines.length + 1, today)) lines.push(line);
      checkLineCount(lines.length);
    }),
  );
  return lines;
}

function declaredEncoding(bytes: Uint8Array): 'utf-8' | 'gb18030' {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 200)).toString('latin1');
  const declared = /^\s*<\?xml[^>]{0,100}\sencoding\s*=\s*["']([\w-]{1,20})["']/.exec(start)?.[1];
  return /^gb(?:k|2312|18030)$/i.test(declared ?? '') ? 'gb18030' : 'utf-8';
}
