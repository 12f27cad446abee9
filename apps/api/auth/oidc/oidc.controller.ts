import { Controller, Get, Inject, Ip, Query, Redirect, Req, Res } from '@nestjs/common';
import { ApiFoundResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type House, recordFailedSignIn, signInByIdentity } from '#casework';
import { HOUSE } from '../../tokens.js';
import { Public } from '../public.js';
import { RefreshCookie } from '../refresh-cookie.js';
import { IdentityProvider } from './identity-provider.js';
import { OidcStartQuery, SignInMethodsBody } from './oidc.dto.js';
import { OidcCookie } from './oidc-cookie.js';
import { OIDC_PROBLEMS, OidcProblem, type OidcProblemCode } from './oidc-problem.js';

const START_PATH = '/api/v1/auth/oidc/start';

/**
 * The page at which every such sign-in ends: it leads a person who was let in on to `to`, and says what is wrong to
 * everybody else.
 */
function signInPage(to: string, problem?: OidcProblemCode): { url: string } {
  return { url: `/sign-in?${new URLSearchParams({ to, ...(problem && { problem }) })}` };
}

/** Signing in by an identity provider. A browser opens both addresses as pages, so whatever happens is answered by one. */
@ApiTags('auth')
@Public()
@Controller('auth')
export class OidcController {
  constructor(
    @Inject(HOUSE) private readonly house: House,
    private readonly provider: IdentityProvider,
    private readonly begun: OidcCookie,
    private readonly refresh: RefreshCookie,
  ) {}

  @Get('methods')
  @ApiOperation({ summary: 'The ways in which people sign in here' })
  @ApiOkResponse({ type: SignInMethodsBody })
  methods(): SignInMethodsBody {
    const { name } = this.provider;
    return { password: true, oidc: name === null ? null : { name, startPath: START_PATH } };
  }

  @Get('oidc/start')
  @Redirect()
  @ApiOperation({ summary: 'Go to the identity provider to sign in' })
  @ApiFoundResponse({ description: 'To the provider; to the sign-in page when it does not answer' })
  async start(
    @Query() { to = '/' }: OidcStartQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<{ url: string }> {
    try {
      const { address, secrets } = await this.provider.begin();
      this.begun.set(reply, { ...secrets, to });
      return { url: address };
    } catch (error) {
      return signInPage(to, codeOf(error, request));
    }
  }

  @Get('oidc/callback')
  @Redirect()
  @ApiOperation({ summary: 'Come back from the identity provider; opens the session and sets the refresh cookie' })
  @ApiFoundResponse({
    description: `To the sign-in page, which leads on to \`to\`; with \`problem\` when nobody is let in: ${OIDC_PROBLEMS.join(', ')}`,
  })
  async callback(
    @Req() request: FastifyRequest,
    @Ip() ip: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<{ url: string }> {
    const begun = this.begun.take(request, reply);
    const to = begun?.to ?? '/';
    try {
      const identity = await this.provider.redeem(new URL(request.url, 'http://localhost').search, begun);
      const result = await signInByIdentity(this.house, { ...identity, ip });
      if (typeof result === 'string') return signInPage(to, result);
      this.refresh.set(reply, result.session, this.house.clock.now());
      return signInPage(to);
    } catch (error) {
      const problem = codeOf(error, request);
      await recordFailedSignIn(this.house, { problem, ip });
      return signInPage(to, problem);
    }
  }
}

/** Why it came to nothing; for whoever runs the system the log says what the library and the provider said. */
function codeOf(error: unknown, { log }: FastifyRequest): OidcProblemCode {
  if (!(error instanceof OidcProblem)) throw error;
  const { cause } = error;
  if (cause instanceof Error) {
    // The provider's own code, such as invalid_client; else what went wrong on the way to it, such as its certificate.
    const beneath = cause.cause instanceof Error ? cause.cause.message : undefined;
    log.warn({ err: cause, reason: (cause as { error?: unknown }).error ?? beneath }, error.code);
  }
  return error.code;
}
