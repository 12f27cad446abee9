/**
 * Identity: organisations, people with their roles, enterprises, and sign-in.
 *
 * Everything here is hand-written SQL through the transaction: the same few statements serve reads and writes, the hot
 * one (findActor) must be a named statement anyway, and two ways to the same tables would be one too many.
 */
export {
  addSites,
  createEnterprise,
  type Enterprise,
  findEnterprise,
  findEnterpriseByUscc,
  type NewEnterprise,
} from './enterprises.js';
export {
  type AccountState,
  decideSignIn,
  FAILURES_TO_LOCK,
  LOCK_MS,
  type SignInDecision,
} from './lock-out.js';
export { createOrganisation, findOrganisation, listOrganisations, type Organisation } from './organisations.js';
export { hashPassword, PASSWORD_LEAST, PASSWORD_MOST, type PasswordStrength, verifyPassword } from './password.js';
export {
  type Account,
  changeRoles,
  createPerson,
  disablePerson,
  findAccount,
  foldUsername,
  lockAccount,
  type NewPerson,
  readUser,
  saveSignInDecision,
  type User,
} from './people.js';
export { checkRoles, type OrganisationKind, type Place, reachOf } from './posts.js';
export { identityRefusal } from './refusals.js';
export {
  endReusedSession,
  endSession,
  findActor,
  type OpenSession,
  openSession,
  rotateRefreshToken,
  SESSION_MS,
} from './sessions.js';
