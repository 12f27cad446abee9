import { Body, Controller, Get, HttpCode, Inject, Ip, Post, Req, Res, UseGuards } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { consult, type House, perform, readMe, refreshSession, type SignedIn, signIn, signOut } from '#casework';
import type { Actor } from '#kernel';
import { HOUSE } from '../tokens.js';
import { ACCESS_TOKEN_SECONDS, AccessTokens } from './access-token.js';
import { SignedInBody, SignInBody, UserBody } from './auth.dto.js';
import { CurrentActor, CurrentSessionId } from './current-actor.js';
import { Public } from './public.js';
import { RefreshCookie } from './refresh-cookie.js';
import { SignInLimitGuard } from './sign-in-limit.guard.js';

/** Signing in and out. None of it takes an Idempotency-Key: a repeated sign-in is another sign-in. */
@ApiTags('auth')
@Controller('auth')
export class AuthController {
  constructor(
    @Inject(HOUSE) private readonly house: House,
    private readonly tokens: AccessTokens,
    private readonly cookie: RefreshCookie,
  ) {}

  @Public()
  @UseGuards(SignInLimitGuard)
  @Post('sign-in')
  @HttpCode(200)
  @ApiOperation({ summary: 'Sign in; sets the refresh cookie' })
  @ApiOkResponse({ type: SignedInBody })
  async signIn(
    @Body() body: SignInBody,
    @Ip() ip: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SignedInBody> {
    return this.present(await signIn(this.house, { ...body, ip }), reply);
  }

  @Public()
  @Post('refresh')
  @HttpCode(200)
  @ApiOperation({ summary: 'The next access token for the refresh cookie, which is used up and replaced' })
  @ApiOkResponse({ type: SignedInBody })
  async refresh(
    @Req() request: FastifyRequest,
    @Ip() ip: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SignedInBody> {
    const refreshToken = this.cookie.read(request);
    return this.present(await refreshSession(this.house, { refreshToken, ip }), reply);
  }

  @Post('sign-out')
  @HttpCode(204)
  @ApiOperation({ summary: 'End the session; its access token is worth nothing from now on' })
  @ApiNoContentResponse()
  async signOut(
    @CurrentActor() actor: Actor,
    @CurrentSessionId() sessionId: string,
    @Ip() ip: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await perform(this.house, actor, signOut, { sessionId, ip });
    this.cookie.clear(reply);
  }

  @Get('me')
  @ApiOperation({ summary: 'Who is signed in' })
  @ApiOkResponse({ type: UserBody })
  me(@CurrentActor() actor: Actor): Promise<UserBody> {
    return consult(this.house, actor, readMe, null);
  }

  private present({ session, user }: SignedIn, reply: FastifyReply): SignedInBody {
    this.cookie.set(reply, session, this.house.clock.now());
    return { accessToken: this.tokens.issue(session), expiresIn: ACCESS_TOKEN_SECONDS, user };
  }
}
