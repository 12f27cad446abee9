/** A real identity provider (OpenID Connect) on the loopback: whoever types a name at it is called so by it. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { jest } from '@jest/globals';
import type Provider from 'oidc-provider';
import type { ApiSettings } from '../../apps/api/settings.js';

export const CLIENT_ID = 'huiqi';
const CLIENT_SECRET = 'only-for-tests-only-for-tests-only';

export interface TestIdentityProvider {
  /** As it writes itself, without the slash that a URL has at its end. */
  issuer: string;
  /** The API's settings with which it asks this provider. */
  settings: Pick<ApiSettings, 'OIDC_ISSUER' | 'OIDC_CLIENT_ID' | 'OIDC_CLIENT_SECRET' | 'PUBLIC_URL'>;
  /** What it shows as its keys (JWKS) in place of its own; null for its own. */
  shownKeys: object | null;
  /** Ends it, and listens again at the same address. */
  stop(): Promise<void>;
  start(): Promise<void>;
  /**
   * Goes where huiqi has sent a browser, as one would.
   *
   * @param name what to sign in as; null for whoever thinks better of it
   * @returns the address of huiqi to which the provider sends back
   */
  visit(address: string, name: string | null): Promise<URL>;
}

type ClientProof = 'client_secret_basic' | 'client_secret_post';

/**
 * @param publicUrl where people open huiqi; the provider sends nobody anywhere else
 * @param proof the only way in which it takes huiqi's secret
 */
export async function openIdentityProvider(
  publicUrl: string,
  proof: ClientProof = 'client_secret_basic',
): Promise<TestIdentityProvider> {
  // With every step it says that it is not for production; the tests know.
  for (const level of ['info', 'warn'] as const) jest.spyOn(console, level).mockReturnValue();
  let port = 0;
  let server: Server;
  const listen = async (): Promise<void> => {
    server = createServer();
    await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
    port = (server.address() as AddressInfo).port;
  };
  await listen();
  // Another host than that of huiqi in the tests: to a browser they are two sites, as they are in life.
  const issuer = `http://localhost:${port}`;
  const handle = (await providerAt(issuer, publicUrl, proof)).callback();
  const serve = () =>
    server.on('request', (request, response) => {
      if (request.url !== '/jwks' || self.shownKeys === null) return void handle(request, response);
      response.setHeader('content-type', 'application/jwk-set+json').end(JSON.stringify(self.shownKeys));
    });
  serve();
  const self: TestIdentityProvider = {
    issuer,
    settings: {
      OIDC_ISSUER: `${issuer}/`,
      OIDC_CLIENT_ID: CLIENT_ID,
      OIDC_CLIENT_SECRET: CLIENT_SECRET,
      PUBLIC_URL: publicUrl,
    },
    shownKeys: null,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
    start: async () => {
      await listen();
      serve();
    },
    visit: (address, name) => visit(issuer, address, name),
  };
  return self;
}

/** Its own pages for trying it out ask for a name and believe it. */
async function providerAt(issuer: string, publicUrl: string, proof: ClientProof): Promise<Provider> {
  const { default: Provider } = await import('oidc-provider');
  return new Provider(issuer, {
    clients: [
      {
        client_id: CLIENT_ID,
        client_secret: CLIENT_SECRET,
        redirect_uris: [`${publicUrl}/api/v1/auth/oidc/callback`],
        response_types: ['code'],
        grant_types: ['authorization_code'],
        token_endpoint_auth_method: proof,
      },
    ],
    clientAuthMethods: [proof],
    pkce: { required: () => true },
    cookies: { keys: ['only-for-tests'] },
    // Nobody is asked whether huiqi may know who they are: it is the house's own.
    loadExistingGrant: async ({ oidc }) => {
      const grant = new oidc.provider.Grant({ clientId: oidc.client?.clientId, accountId: oidc.session?.accountId });
      grant.addOIDCScope('openid');
      await grant.save();
      return grant;
    },
  });
}

async function visit(issuer: string, address: string, name: string | null): Promise<URL> {
  const cookies = new Map<string, string>();
  let step = new URL(address);
  let form: URLSearchParams | undefined;
  while (step.origin === issuer) {
    const cookie = [...cookies].map((pair) => pair.join('=')).join('; ');
    const answer = await fetch(step, {
      method: form ? 'POST' : 'GET',
      body: form,
      headers: { cookie },
      redirect: 'manual',
    });
    for (const set of answer.headers.getSetCookie()) {
      const [key = '', value = ''] = set.split(';', 1)[0]?.split('=') ?? [];
      cookies.set(key, value);
    }
    const location = answer.headers.get('location');
    if (location) [step, form] = [new URL(location, issuer), undefined];
    else if (name === null) step = new URL(`${step.href}/abort`);
    else if (form) throw new Error(`the provider did not take the form: ${await answer.text()}`);
    else form = new URLSearchParams({ prompt: 'login', login: name, password: 'any' });
  }
  return step;
}
