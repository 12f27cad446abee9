/** Letters in the database: issued, served, and found again. */
import { type Day, isId, kernelRefusal, newId, Refused, shanghaiDay, type Tx } from '#kernel';
import { letterHash } from './hash.js';
import type { Letter, LetterKind, NewLetter, ServiceMethod } from './letter.js';
import { isLetterNumber, letterNumber } from './number.js';
import { letterRefusal } from './refusals.js';

/** What is known of a letter before its number is written: the serial and both names as they are today. */
interface Prepared {
  serial: bigint;
  issuerName: string | null;
  addresseeName: string | null;
}

const PREPARE = {
  name: 'letters-prepare',
  text: `SELECT nextval('letter_serial') AS serial, o.name_zh AS "issuerName",
                coalesce(e.name, t.name_zh) AS "addresseeName"
           FROM unnest($1::uuid[], $2::uuid[], $3::uuid[]) WITH ORDINALITY AS l (office, enterprise, town, place)
           LEFT JOIN organisation o ON o.id = l.office
           LEFT JOIN enterprise e ON e.id = l.enterprise
           LEFT JOIN organisation t ON t.id = l.town
          ORDER BY l.place`,
};

/** The contents come as lines, for JSON has no line break, and need not be quoted once more as an array's elements. */
const INSERT = {
  name: 'letters-insert',
  text: `INSERT INTO letter (id, number, kind, organisation_id, issuer_name, to_enterprise_id, to_organisation_id,
           addressee_name, application_id, investigation_id, statement_id, recovery_id, content, sha256, issued_by,
           issued_at)
         SELECT id, number, kind, office, issuer, enterprise, town, addressee, application, investigation, statement,
                recovery, content::jsonb, sha256, issued_by, issued_at
           FROM unnest($1::uuid[], $2::text[], $3::text[], $4::uuid[], $5::text[], $6::uuid[], $7::uuid[], $8::text[],
                       $9::uuid[], $10::uuid[], $11::uuid[], $12::uuid[], string_to_array($13, E'\\n'), $14::text[],
                       $15::uuid[], $16::timestamptz[])
             AS l (id, number, kind, office, issuer, enterprise, town, addressee, application, investigation, statement,
                   recovery, content, sha256, issued_by, issued_at)`,
};

/** The enterprise or the town to which the letter goes; the other one is null. */
const enterpriseOf = ({ to }: NewLetter): string | null => ('enterpriseId' in to ? to.enterpriseId : null);
const townOf = ({ to }: NewLetter): string | null => ('enterpriseId' in to ? null : to.organisationId);

/** A letter with what only its issue gives it. */
function issue(letter: NewLetter, { serial, issuerName, addresseeName }: Prepared) {
  // Ids come from the verbs' own rows, so a party without a name is a fault of the program and no refusal.
  if (issuerName === null || addresseeName === null) throw new Error('a letter needs an office and an addressee');
  const { kind, content, at } = letter;
  const number = letterNumber(Number(shanghaiDay(at).slice(0, 4)), serial);
  const sha256 = letterHash({ number, kind, issuerName, addresseeName, issuedAt: at, content });
  return { letter, id: newId(), number, issuerName, addresseeName, sha256 };
}

/** Named one by one: the order is that of the statement's parameters. */
const columnsOf = (issued: readonly ReturnType<typeof issue>[]): unknown[] => [
  issued.map(({ id }) => id),
  issued.map(({ number }) => number),
  issued.map(({ letter }) => letter.kind),
  issued.map(({ letter }) => letter.organisationId),
  issued.map(({ issuerName }) => issuerName),
  issued.map(({ letter }) => enterpriseOf(letter)),
  issued.map(({ letter }) => townOf(letter)),
  issued.map(({ addresseeName }) => addresseeName),
  issued.map(({ letter }) => letter.subject.applicationId),
  issued.map(({ letter }) => letter.subject.investigationId),
  issued.map(({ letter }) => letter.subject.statementId),
  issued.map(({ letter }) => letter.subject.recoveryId),
  issued.map(({ letter }) => JSON.stringify(letter.content)).join('\n'),
  issued.map((one) => one.sha256),
  issued.map(({ letter }) => letter.issuedBy),
  issued.map(({ letter }) => letter.at),
];

/** Issues letters, all of them in two statements. @returns their ids and numbers, in the order given */
export async function issueLetters(tx: Tx, letters: readonly NewLetter[]): Promise<{ id: string; number: string }[]> {
  if (letters.length === 0) return [];
  const prepared = await tx.query<Prepared>(PREPARE, [
    letters.map(({ organisationId }) => organisationId),
    letters.map(enterpriseOf),
    letters.map(townOf),
  ]);
  const issued = letters.map((letter, place) => issue(letter, prepared[place] as Prepared));
  await tx.execute(INSERT, columnsOf(issued));
  return issued.map(({ id, number }) => ({ id, number }));
}

/** Issues one letter; see `issueLetters`. */
export async function issueLetter(tx: Tx, letter: NewLetter): Promise<{ id: string; number: string }> {
  return (await issueLetters(tx, [letter]))[0] as { id: string; number: string };
}

/**
 * Records, once, the day in Shanghai on which the letter reached its addressee; periods count from it.
 *
 * @throws Refused `letter-already-served`, `not-found`
 */
export async function recordService(
  tx: Tx,
  letterId: string,
  service: { servedOn: Day; method: ServiceMethod; by: string; at: Date },
): Promise<void> {
  await findLetter(tx, letterId);
  const written = await tx.execute(
    `INSERT INTO letter_service (letter_id, served_on, method, recorded_by, recorded_at)
     VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING`,
    [letterId, service.servedOn, service.method, service.by, service.at],
  );
  if (written === 0) throw new Refused(letterRefusal('letter-already-served'));
}

const SELECT = `
  SELECT l.id, l.number, l.kind, l.organisation_id AS "organisationId", l.issuer_name AS "issuerName",
         l.addressee_name AS "addresseeName", l.application_id AS "applicationId", l.content, l.sha256,
         l.issued_at AS "issuedAt", s.served_on AS "servedOn", s.method AS "serviceMethod"
    FROM letter l LEFT JOIN letter_service s ON s.letter_id = l.id`;

/** @throws Refused `not-found` when there is no such letter within the transaction's reach */
export async function findLetter(tx: Tx, id: string): Promise<Letter> {
  const [letter] = isId(id) ? await tx.query<Letter>(`${SELECT} WHERE l.id = $1`, [id]) : [];
  if (!letter) throw new Refused(kernelRefusal('not-found'));
  return letter;
}

/** @returns the letters of a case that are within reach, in the order in which they were issued */
export function lettersOfCase(tx: Tx, applicationId: string): Promise<Letter[]> {
  return tx.query<Letter>(`${SELECT} WHERE l.application_id = $1 ORDER BY l.id`, [applicationId]);
}

/** @returns the letters of a proceeding that are within reach, in the order in which they were issued */
export function lettersOfProceeding(tx: Tx, investigationId: string): Promise<Letter[]> {
  return tx.query<Letter>(`${SELECT} WHERE l.investigation_id = $1 ORDER BY l.id`, [investigationId]);
}

/** @returns the letter by which a settlement statement was sent to the town, or null within this reach */
export async function letterOfStatement(tx: Tx, statementId: string): Promise<Letter | null> {
  const [letter] = await tx.query<Letter>(`${SELECT} WHERE l.statement_id = $1 ORDER BY l.id DESC LIMIT 1`, [
    statementId,
  ]);
  return letter ?? null;
}

/** What anybody who holds a copy is told of the letter. */
export interface CheckedLetter {
  kind: LetterKind;
  issuerName: string;
  issuedAt: Date;
  addresseeName: string;
}

/**
 * Looks for the letter with this number and this check code.
 *
 * @throws Refused `letter-unknown`, whichever of the two is wrong
 */
export async function checkLetter(tx: Tx, number: string, code: string): Promise<CheckedLetter> {
  const [found] = isLetterNumber(number)
    ? await tx.query<CheckedLetter>(
        `SELECT kind, issuer_name AS "issuerName", issued_at AS "issuedAt", addressee_name AS "addresseeName"
           FROM check_letter($1, $2)`,
        [number, code],
      )
    : [];
  if (!found) throw new Refused(letterRefusal('letter-unknown'));
  return found;
}
