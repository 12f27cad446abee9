/** Access tokens: short, signed, and saying as little as possible. */
import { Inject, Injectable } from '@nestjs/common';
import { JwtService } from '@nestjs/jwt';
import type { House } from '#casework';
import { HOUSE } from '../tokens.js';

/** How long an access token is accepted, in seconds [local]. */
export const ACCESS_TOKEN_SECONDS = 600;

/** All that a token says: which session, whose, and until when. Roles are read anew with each request. */
export interface AccessTokenClaims {
  /** The session's id. */
  sid: string;
  /** The person's id. */
  sub: string;
  /** Issued and expires, in seconds since 1970, by the house's clock. */
  iat: number;
  exp: number;
}

/** Issues access tokens: JWT, signed with HS256. */
@Injectable()
export class AccessTokens {
  constructor(
    private readonly jwt: JwtService,
    @Inject(HOUSE) private readonly house: House,
  ) {}

  /** @returns a token for the session, good for ACCESS_TOKEN_SECONDS from now */
  issue(session: { sessionId: string; personId: string }): string {
    const iat = Math.floor(this.house.clock.now().getTime() / 1000);
    const claims: AccessTokenClaims = {
      sid: session.sessionId,
      sub: session.personId,
      iat,
      exp: iat + ACCESS_TOKEN_SECONDS,
    };
    return this.jwt.sign(claims);
  }
}
