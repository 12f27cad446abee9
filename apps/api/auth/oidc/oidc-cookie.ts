import { Inject, Injectable } from '@nestjs/common';
import { JwtService } from '@nestjs/jwt';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { House } from '#casework';
import type { ApiSettings } from '../../settings.js';
import { HOUSE, SETTINGS } from '../../tokens.js';
import type { Secrets } from './identity-provider.js';

const NAME = 'huiqi_oidc';

/** For whom the token in the cookie is, so that it is never taken for an access token, nor one of those for it. */
const AUDIENCE = 'huiqi-oidc';

/** How long a person may take at the provider, in seconds [local]. */
const PATIENCE_SECONDS = 600;

/** A sign-in that was begun in this browser. */
export interface Begun extends Secrets {
  /** The path of ours to go to afterwards. */
  to: string;
}

/**
 * The cookie that binds the provider's answer to the browser that asked. It is signed and not encrypted: it holds nothing
 * that the person at this browser may not know, and scripts do not reach it. It is Lax where the refresh cookie is Strict,
 * because the browser brings it back from another site.
 */
@Injectable()
export class OidcCookie {
  constructor(
    private readonly jwt: JwtService,
    @Inject(HOUSE) private readonly house: House,
    @Inject(SETTINGS) private readonly settings: ApiSettings,
  ) {}

  set(reply: FastifyReply, begun: Begun): void {
    const iat = this.now();
    const token = this.jwt.sign({ ...begun, aud: AUDIENCE, iat, exp: iat + PATIENCE_SECONDS });
    reply.setCookie(NAME, token, { ...this.attributes(), maxAge: PATIENCE_SECONDS });
  }

  /** Reads the cookie and takes it from the browser: it is used once. @returns null where there is none that counts */
  take(request: FastifyRequest, reply: FastifyReply): Begun | null {
    const token = request.cookies[NAME];
    if (token === undefined) return null;
    reply.clearCookie(NAME, this.attributes());
    try {
      const options = { algorithms: ['HS256' as const], audience: AUDIENCE, clockTimestamp: this.now() };
      return this.jwt.verify<Begun>(token, options);
    } catch {
      return null;
    }
  }

  private now(): number {
    return Math.floor(this.house.clock.now().getTime() / 1000);
  }

  private attributes() {
    return {
      path: '/api/v1/auth/oidc',
      httpOnly: true,
      sameSite: 'lax',
      // As with the refresh cookie: a demonstration may run without TLS, production never does.
      secure: this.settings.NODE_ENV === 'production',
    } as const;
  }
}
