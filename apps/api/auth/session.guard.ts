import { type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { AuthGuard } from '@nestjs/passport';
import type { FastifyRequest } from 'fastify';
import { identityRefusal } from '#identity';
import { Refused } from '#kernel';
import { OPENNESS, type Openness } from './public.js';

/** Stands before every route: without a live session only what is marked as open can be reached. */
@Injectable()
export class SessionGuard extends AuthGuard('session') {
  constructor(private readonly reflector: Reflector) {
    super();
  }

  override async canActivate(context: ExecutionContext): Promise<boolean> {
    const places = [context.getHandler(), context.getClass()];
    const openness = this.reflector.getAllAndOverride<Openness | undefined>(OPENNESS, places);
    if (openness === 'anyone') return true;
    const { authorization } = context.switchToHttp().getRequest<FastifyRequest>().headers;
    if (openness === 'sign-in-optional' && authorization === undefined) return true;
    await super.canActivate(context);
    return true;
  }

  override handleRequest<Session>(error: unknown, session: Session | false | null): Session {
    if (error) throw error;
    if (!session) throw new Refused(identityRefusal('sign-in-required'));
    return session;
  }
}
