/** Letters for those who may see them, and the check of a copy by anybody. */
import { type Actor, type Day, formatInstant, shanghaiDay, type Tx } from '#kernel';
import {
  checkCode,
  checkLetter,
  findLetter,
  LETTER_TITLES,
  type Letter,
  type LetterContent,
  type LetterKind,
  lettersOfCase,
  lettersOfProceeding,
  renderLetter,
} from '#letters';
import { readCase } from '#workflow';
import { findProceeding } from '../enforcement/take-step.js';
import type { House } from '../house.js';

/** Where a copy is checked, as it stands on the letter. */
const CHECKED_AT = '/api/v1/letters/check';

export interface PresentedLetter {
  id: string;
  number: string;
  checkCode: string;
  kind: LetterKind;
  title: { zh: string; en: string };
  issuedBy: string;
  addressee: string;
  applicationId: string | null;
  issuedAt: string;
  servedOn: Day | null;
  serviceMethod: string | null;
}

const present = (letter: Letter): PresentedLetter => ({
  id: letter.id,
  number: letter.number,
  checkCode: checkCode(letter),
  kind: letter.kind,
  title: LETTER_TITLES[letter.kind],
  issuedBy: letter.issuerName,
  addressee: letter.addresseeName,
  applicationId: letter.applicationId,
  issuedAt: formatInstant(letter.issuedAt),
  servedOn: letter.servedOn,
  serviceMethod: letter.serviceMethod,
});

/** The letters of a case, or of a proceeding. @throws Refused `not-found` when that is out of reach */
export async function listLetters(
  _house: House,
  tx: Tx,
  _actor: Actor,
  asked: { applicationId: string } | { investigationId: string },
): Promise<{ items: PresentedLetter[] }> {
  if ('investigationId' in asked) {
    const { id } = await findProceeding(tx, asked.investigationId);
    return { items: (await lettersOfProceeding(tx, id)).map(present) };
  }
  await readCase(tx, asked.applicationId);
  return { items: (await lettersOfCase(tx, asked.applicationId)).map(present) };
}

/** One letter with what it says. @throws Refused `not-found` */
export async function readLetter(
  _house: House,
  tx: Tx,
  _actor: Actor,
  { id }: { id: string },
): Promise<PresentedLetter & { content: LetterContent }> {
  const letter = await findLetter(tx, id);
  return { ...present(letter), content: letter.content };
}

/** One letter as PDF. @throws Refused `not-found` */
export async function readLetterFile(
  _house: House,
  tx: Tx,
  _actor: Actor,
  { id }: { id: string },
): Promise<{ fileName: string; bytes: Buffer }> {
  const letter = await findLetter(tx, id);
  return { fileName: `${letter.number}.pdf`, bytes: await renderLetter(letter, CHECKED_AT) };
}

/** The first two and the last two characters of a name, so that who holds the letter recognises it. */
const masked = (name: string): string => {
  const characters = [...name];
  return characters.length <= 4
    ? `${characters[0]}${'*'.repeat(characters.length - 1)}`
    : `${characters.slice(0, 2).join('')}${'*'.repeat(characters.length - 4)}${characters.slice(-2).join('')}`;
};

/** Checks a copy by its number and code. @throws Refused `letter-unknown`, whichever of the two is wrong */
export async function checkCopy(
  _house: House,
  tx: Tx,
  _actor: Actor,
  { number, code }: { number: string; code: string },
): Promise<{
  valid: true;
  kind: LetterKind;
  title: { zh: string; en: string };
  issuedBy: string;
  issuedOn: Day;
  addresseeMasked: string;
}> {
  const { kind, issuerName, issuedAt, addresseeName } = await checkLetter(tx, number, code);
  return {
    valid: true,
    kind,
    title: LETTER_TITLES[kind],
    issuedBy: issuerName,
    issuedOn: shanghaiDay(issuedAt),
    addresseeMasked: masked(addresseeName),
  };
}
