import { type Actor, SYSTEM_PERSON_ID } from '#kernel';

/**
 * In whose name the system reads public notices and records objections of people who are not signed in. It holds no role,
 * so that the transition table lets it do only what anyone may do.
 */
export const PUBLIC_RECORDER: Actor = {
  personId: SYSTEM_PERSON_ID,
  name: 'public',
  roles: [],
  reach: { kind: 'all' },
  organisationId: null,
  enterpriseId: null,
  system: false,
};
