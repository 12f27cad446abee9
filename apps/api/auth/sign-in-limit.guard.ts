import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { foldUsername } from '#identity';
import { Refused } from '#kernel';
import { apiRefusal } from '../http/refusals.js';
import type { ApiSettings } from '../settings.js';
import { SETTINGS } from '../tokens.js';

type Limiter = ReturnType<FastifyInstance['createRateLimit']>;

/** Slows guessing from one address under one user name, long before the account's lock-out or the general limit. */
@Injectable()
export class SignInLimitGuard implements CanActivate {
  private limiter: Limiter | undefined;

  constructor(
    private readonly host: HttpAdapterHost,
    @Inject(SETTINGS) private readonly settings: ApiSettings,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    this.limiter ??= this.createLimiter();
    const limit = await this.limiter(context.switchToHttp().getRequest<FastifyRequest>());
    if (!limit.isAllowed && limit.isExceeded) {
      throw new Refused(apiRefusal('too-many-requests', { params: { retryAfterSeconds: limit.ttlInSeconds } }));
    }
    return true;
  }

  /** Made with the first request, because the plugin is there only once the application has started. */
  private createLimiter(): Limiter {
    return this.host.httpAdapter.getInstance<FastifyInstance>().createRateLimit({
      max: this.settings.SIGN_IN_LIMIT_PER_MINUTE,
      timeWindow: '1 minute',
      keyGenerator: ({ ip, body }: FastifyRequest) => {
        const { username } = (body ?? {}) as { username?: unknown };
        return `${ip} ${foldUsername(String(username).slice(0, 64))}`;
      },
    });
  }
}
