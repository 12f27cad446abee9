/** What several verbs ask of the person who acts. */
import { type Actor, defineRefusals, Refused, type Role, rolesNamed } from '#kernel';

/** Refusals of people who ask for what is not theirs to do. */
export const accessRefusal = defineRefusals({
  'role-missing': {
    kind: 'forbidden',
    zh: '您没有执行此操作的岗位（需要：{rolesZh}）。',
    en: 'Your posts do not include this action (needed: {rolesEn}).',
  },
  'second-person-required': {
    kind: 'forbidden',
    zh: '此步骤须由另一人办理。',
    en: 'This step must be done by another person.',
  },
});

/** @throws Refused `role-missing` unless the actor holds one of the roles */
export function requireRole(actor: Actor, ...roles: Role[]): void {
  if (!roles.some((role) => actor.roles.includes(role))) {
    throw new Refused(accessRefusal('role-missing', { params: rolesNamed(roles) }));
  }
}

/** @throws Refused `second-person-required` when the actor is one of those who acted before */
export function requireAnotherPerson(actor: Actor, ...before: (string | null)[]): void {
  if (before.includes(actor.personId)) throw new Refused(accessRefusal('second-person-required'));
}
