/**
 * Identity: organisations, people with their roles, enterprises, and sign-in.
 *
 * Everything here is hand-written SQL through the transaction: the same few statements serve reads and writes, the hot
 * one (findActor) must be a named statement anyway, and two ways to the same tables would be one too many.
 */

export { checkAbsence, type Officer } from './absence-rules.js';
export {
  type Absence,
  awayOn,
  cancelAbsence,
  claimCoverBegins,
  coversToTell,
  findAbsence,
  listAbsences,
  liveAbsences,
  lockOfficers,
  recordAbsence,
} from './absences.js';
export {
  countPeople,
  enablePerson,
  listAccounts,
  lockAccounts,
  noteAccountChange,
  type PersonAccount,
  type PersonFilter,
  readAccount,
  replacePassword,
  unlockPerson,
} from './administration.js';
export {
  type Class,
  type Classification,
  classOn,
  listClassifications,
  recordClassification,
} from './classifications.js';
export { type Contact, changeContact, isEmail } from './contact.js';
export {
  countEnterprises,
  createEnterprise,
  type Enterprise,
  enterpriseIdsAfter,
  findEnterprise,
  findEnterpriseByUscc,
  findEnterprises,
  listEnterprises,
  lockEnterprise,
  type RegisteredEnterprise,
} from './enterprises.js';
export {
  type ExternalIdentity,
  findPersonByIdentity,
  linkIdentity,
  unlinkIdentity,
} from './identities.js';
export { ENTERPRISE_SIZES, type EnterpriseSize, INDUSTRIES, type Industry } from './industries.js';
export { decideSignIn, type SignInDecision, shutTo } from './lock-out.js';
export { createOrganisation, findOrganisation, listOrganisations, type Organisation } from './organisations.js';
export { hashPassword, PASSWORD_MOST, verifyPassword } from './password.js';
export {
  type Account,
  actingPerson,
  changeRoles,
  createPerson,
  disablePerson,
  findAccount,
  foldUsername,
  lockAccount,
  type NewPerson,
  namesOf,
  peopleOfPost,
  readUser,
  saveSignInDecision,
  type User,
} from './people.js';
export { CASE_ROLES, type OrganisationKind, type Place, reachOf } from './posts.js';
export { identityRefusal } from './refusals.js';
export {
  forgetView,
  listViews,
  SAVED_VIEW_LISTS,
  type SavedView,
  type SavedViewList,
  saveView,
} from './saved-views.js';
export {
  endReusedSession,
  endSession,
  findActor,
  type OpenSession,
  openSession,
  rotateRefreshToken,
} from './sessions.js';
