/** From an access token to the person behind it, read anew with every request. */
import { createSecretKey } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import { ExtractJwt, Strategy } from 'passport-jwt';
import { authenticate, type House } from '#casework';
import { type Actor, isId } from '#kernel';
import type { ApiSettings } from '../settings.js';
import { HOUSE, SETTINGS } from '../tokens.js';
import type { AccessTokenClaims } from './access-token.js';

/** What a signed-in request carries. */
export interface Session {
  actor: Actor;
  sessionId: string;
}

/** Takes the bearer token for what it is worth at this moment. */
@Injectable()
export class SessionStrategy extends PassportStrategy(Strategy, 'session') {
  constructor(
    @Inject(SETTINGS) settings: ApiSettings,
    @Inject(HOUSE) private readonly house: House,
  ) {
    super({
      jwtFromRequest: ExtractJwt.fromAuthHeaderAsBearerToken(),
      // Given a text, the library first tries with each request to read it as a public key, which costs a fifth of a
      // whole list. It takes a key object as well; only its types do not say so.
      secretOrKey: createSecretKey(Buffer.from(settings.JWT_SECRET)) as unknown as Buffer,
      algorithms: ['HS256'],
      // The library knows the machine's clock only; validate() judges the end of the token by the house's.
      ignoreExpiration: true,
    });
  }

  /** @returns the session, or null when token or session have ended: one statement, no cache */
  async validate(claims: AccessTokenClaims): Promise<Session | null> {
    const { sid, sub, exp } = claims;
    if (!isId(String(sid)) || !isId(String(sub)) || typeof exp !== 'number') return null;
    if (exp * 1000 <= this.house.clock.now().getTime()) return null;
    const actor = await authenticate(this.house, { sessionId: sid, personId: sub });
    return actor && { actor, sessionId: sid };
  }
}
