/** The identity provider (OpenID Connect): everything that is said to it and believed of it goes through the library. */
import { Inject, Injectable } from '@nestjs/common';
import {
  AuthorizationResponseError,
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  type ClientAuth,
  ClientSecretBasic,
  ClientSecretPost,
  type Configuration,
  calculatePKCECodeChallenge,
  discovery,
  enableNonRepudiationChecks,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client';
import type { ExternalIdentity } from '#identity';
import { Refused } from '#kernel';
import { apiRefusal } from '../../http/refusals.js';
import { type ApiSettings, type OidcSettings, oidcSettingsOf } from '../../settings.js';
import { SETTINGS } from '../../tokens.js';
import { OidcProblem } from './oidc-problem.js';

/** How long a person waits for the provider before being told that it does not answer, in seconds [local]. */
const PATIENCE_SECONDS = 5;

/** What the browser that begins keeps, and without which no answer of the provider is worth anything. */
export interface Secrets {
  state: string;
  nonce: string;
  /** Of PKCE: whoever redeems the code has to know it. */
  verifier: string;
}

/** As the provider says that it takes it; Basic is what all of them have to take, unless they say otherwise. */
const clientAuth = (secret: string): ClientAuth => {
  const [basic, post] = [ClientSecretBasic(secret), ClientSecretPost(secret)];
  return (provider, ...request) => {
    const methods = provider.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
    return (methods.includes('client_secret_basic') ? basic : post)(provider, ...request);
  };
};

@Injectable()
export class IdentityProvider {
  private readonly settings: OidcSettings | null;
  private found: Promise<Configuration> | null = null;

  constructor(@Inject(SETTINGS) settings: ApiSettings) {
    this.settings = oidcSettingsOf(settings);
  }

  /** What people call it; null where none is set. */
  get name(): string | null {
    return this.settings?.name ?? null;
  }

  /** Under which address it speaks. @throws Refused `no-identity-provider` */
  get issuer(): string {
    return this.required().issuer;
  }

  /**
   * @returns where to send the browser, and what it has to keep until it comes back
   * @throws Refused `no-identity-provider`
   * @throws OidcProblem `oidc-unavailable`
   */
  async begin(): Promise<{ address: string; secrets: Secrets }> {
    const provider = await this.discovered();
    const secrets = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier() };
    const address = buildAuthorizationUrl(provider, {
      redirect_uri: this.required().redirectUri,
      // Who it is, and nothing else about the person.
      scope: 'openid',
      state: secrets.state,
      nonce: secrets.nonce,
      code_challenge: await calculatePKCECodeChallenge(secrets.verifier),
      code_challenge_method: 'S256',
    });
    return { address: address.href, secrets };
  }

  /**
   * Takes the provider's answer for what it is worth: state, issuer and code, then the ID token with its signature,
   * audience, times and nonce.
   *
   * @param query what the browser brought back, as it came
   * @param begun what it kept; null where it kept nothing
   * @returns who it is
   * @throws Refused `no-identity-provider`
   * @throws OidcProblem `oidc-stale`, `oidc-cancelled`, `oidc-failed`, `oidc-unavailable`
   */
  async redeem(query: string, begun: Secrets | null): Promise<ExternalIdentity> {
    const address = new URL(this.required().redirectUri);
    address.search = query;
    // The library refuses another state as well; only here it is known that another window has begun anew since.
    if (begun?.state !== address.searchParams.get('state')) throw new OidcProblem('oidc-stale');
    const provider = await this.discovered();
    const { state, nonce, verifier } = begun;
    const checks = { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier };
    const tokens = await authorizationCodeGrant(provider, address, checks).catch((error: unknown) => {
      throw new OidcProblem(problemOf(error), error);
    });
    return this.identityOf(tokens.claims());
  }

  /** A provider with many tenants may let another issuer speak than the one that is set, whose subjects nobody linked. */
  private identityOf(claims: { iss: string; sub: string } | undefined): ExternalIdentity {
    const { issuer } = this.required();
    if (!claims || new URL(claims.iss).href !== issuer) {
      throw new OidcProblem('oidc-failed', new Error('the ID token is not from the issuer that is set'));
    }
    return { issuer, subject: claims.sub };
  }

  private required(): OidcSettings {
    if (!this.settings) throw new Refused(apiRefusal('no-identity-provider'));
    return this.settings;
  }

  /** Asked with the first sign-in and kept, so that a provider that is down keeps nobody from starting the API. */
  private discovered(): Promise<Configuration> {
    const { issuer, clientId, clientSecret } = this.required();
    this.found ??= discovery(new URL(issuer), clientId, undefined, clientAuth(clientSecret), {
      timeout: PATIENCE_SECONDS,
      execute: [
        // A proxy that opens TLS on the way must not be able to make somebody out of thin air.
        enableNonRepudiationChecks,
        // The settings let http through on the loopback only.
        ...(issuer.startsWith('http:') ? [allowInsecureRequests] : []),
      ],
    }).catch((error: unknown) => {
      this.found = null;
      throw new OidcProblem('oidc-unavailable', error);
    });
    return this.found;
  }
}

function problemOf(error: unknown): 'oidc-cancelled' | 'oidc-unavailable' | 'oidc-failed' {
  if (error instanceof AuthorizationResponseError) {
    return error.error === 'access_denied' ? 'oidc-cancelled' : 'oidc-failed';
  }
  // Whatever the library judged has a code; what has none was thrown on the way, because nobody answered.
  const { code = 'OAUTH_TIMEOUT' } = error as { code?: string };
  return code === 'OAUTH_TIMEOUT' ? 'oidc-unavailable' : 'oidc-failed';
}
