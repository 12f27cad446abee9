/** How a person is reached outside the system: an address for e-mail, and the language of what is written there. */
import { Refused, type Tx } from '#kernel';
import { identityRefusal } from './refusals.js';

/** What changes; what is left out stays as it is. */
export interface Contact {
  /** Null: no e-mail any more. */
  email?: string | null | undefined;
  locale?: 'zh' | 'en' | undefined;
}

const LOCAL_PART = /^[A-Za-z0-9.!#$%&'*+/=?^_{|}~-]{1,64}$/;
const LABEL = /^[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/;
const MOST = 254;

/**
 * @returns whether it is one plain address, such as a browser's form takes it: no name, no list, no other script. The
 *   database asks the same, for a comma in an address would make a second recipient of it.
 */
export function isEmail(text: string): boolean {
  const [local = '', domain = '', ...rest] = text.split('@');
  const labels = domain.split('.');
  return (
    text.length <= MOST && rest.length === 0 && LOCAL_PART.test(local) && labels.length > 1 && labels.every(isLabel)
  );
}

const isLabel = (label: string): boolean => LABEL.test(label);

/** @throws Refused `invalid-email`; no address is one that nobody has to check */
export function checkEmail(email: string | null | undefined): void {
  if (typeof email !== 'string' || isEmail(email)) return;
  throw new Refused(identityRefusal('invalid-email', { params: { value: email } }));
}

/**
 * Changes how a person is reached.
 *
 * @throws Refused `invalid-email`
 */
export async function changeContact(tx: Tx, personId: string, { email, locale }: Contact): Promise<void> {
  checkEmail(email);
  await tx.execute(
    `UPDATE person SET email = CASE WHEN $2 THEN $3 ELSE email END, locale = coalesce($4, locale) WHERE id = $1`,
    [personId, email !== undefined, email ?? null, locale ?? null],
  );
}
