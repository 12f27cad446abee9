import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { OpenSession } from '#identity';
import type { ApiSettings } from '../settings.js';
import { SETTINGS } from '../tokens.js';

const NAME = 'huiqi_refresh';

/** The cookie that holds the refresh token: out of reach of scripts, and sent to the sign-in addresses only. */
@Injectable()
export class RefreshCookie {
  constructor(@Inject(SETTINGS) private readonly settings: ApiSettings) {}

  read(request: FastifyRequest): string | undefined {
    return request.cookies[NAME];
  }

  /** @param now the instant by the house's clock; the browser counts the seconds that are left from its own */
  set(reply: FastifyReply, session: OpenSession, now: Date): void {
    const maxAge = Math.floor((session.expiresAt.getTime() - now.getTime()) / 1000);
    reply.setCookie(NAME, session.refreshToken, { ...this.attributes(), maxAge });
  }

  clear(reply: FastifyReply): void {
    reply.clearCookie(NAME, this.attributes());
  }

  private attributes() {
    return {
      path: '/api/v1/auth',
      httpOnly: true,
      sameSite: 'strict',
      // A demonstration may run without TLS; production never does.
      secure: this.settings.NODE_ENV === 'production',
    } as const;
  }
}
