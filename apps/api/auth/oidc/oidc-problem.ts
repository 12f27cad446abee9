import type { KeptOut } from '#casework';

/**
 * Why a sign-in by the identity provider came to nothing. The browser is sent to the sign-in page with the code, because a
 * person would be shown the JSON of a refusal; the page has the sentences (apps/web/src/app/sign-in-page.tsx).
 */
export const OIDC_PROBLEMS = [
  /** It took too long, was begun in another window since, or was never begun in this browser. */
  'oidc-stale',
  /** The person, or the provider on the person's behalf, said no. */
  'oidc-cancelled',
  /** What the provider answered is not what was asked for. */
  'oidc-failed',
  /** The provider did not answer. */
  'oidc-unavailable',
  'identity-unknown',
  'account-disabled',
  'account-locked',
] as const;

export type OidcProblemCode = (typeof OIDC_PROBLEMS)[number];

export class OidcProblem extends Error {
  /** @param cause what the library threw; it is for the log alone */
  constructor(
    readonly code: Exclude<OidcProblemCode, KeptOut>,
    cause?: unknown,
  ) {
    super(code, { cause });
    this.name = 'OidcProblem';
  }
}
