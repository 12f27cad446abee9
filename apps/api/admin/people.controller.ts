import { Body, Controller, Get, HttpCode, Inject, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  type Call,
  changeAccount,
  consult,
  createAccount,
  deactivateAccount,
  type House,
  linkAccount,
  perform,
  reactivateAccount,
  readOrganisations,
  readPeople,
  readPerson,
  resetPassword,
  unlinkAccount,
  unlockAccount,
} from '#casework';
import type { Actor } from '#kernel';
import { CurrentActor } from '../auth/current-actor.js';
import { IdentityProvider } from '../auth/oidc/identity-provider.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { IfMatch } from '../http/if-match.js';
import { HOUSE } from '../tokens.js';
import {
  AccountBody,
  LinkIdentityBody,
  NewAccountBody,
  PasswordBody,
  PeopleQuery,
  UnlinkIdentityBody,
} from './people.dto.js';

/** Accounts: who there is, with which roles. For administrators; the auditor reads. It shows no case. */
@ApiTags('admin')
@Controller('admin')
export class PeopleController {
  constructor(
    @Inject(HOUSE) private readonly house: House,
    private readonly provider: IdentityProvider,
  ) {}

  @Get('organisations')
  @ApiOperation({ summary: 'The organisations, with how many people have an open account there' })
  @ApiOkResponse({ description: '`items`; `parentId` makes the tree' })
  organisations(@CurrentActor() actor: Actor) {
    return consult(this.house, actor, readOrganisations, null);
  }

  @Get('people')
  @ApiOperation({ summary: 'Accounts, by a part of the name, organisation or role' })
  @ApiOkResponse({ description: '`items` and `nextCursor`' })
  list(@CurrentActor() actor: Actor, @Query() query: PeopleQuery) {
    return consult(this.house, actor, readPeople, query);
  }

  @Post('people')
  @ApiOperation({ summary: 'Open an account, for somebody of an organisation, of an enterprise, or of neither' })
  @ApiCreatedResponse({ description: 'The account' })
  create(@CurrentActor() actor: Actor, @Body() body: NewAccountBody, @IdempotencyKey() call: Call) {
    return createAccount(this.house, actor, body, call);
  }

  @Get('people/:id')
  @ApiOperation({ summary: 'One account' })
  @ApiOkResponse({ description: 'The account; its version is the ETag' })
  read(@CurrentActor() actor: Actor, @Param('id') id: string) {
    return consult(this.house, actor, readPerson, { id });
  }

  @Patch('people/:id')
  @ApiOperation({ summary: 'Change the name or the roles of somebody else' })
  @ApiOkResponse({ description: 'The account' })
  change(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: AccountBody, @IfMatch() version: number) {
    return perform(this.house, actor, changeAccount, { id, version, ...body });
  }

  @Post('people/:id/actions/deactivate')
  @HttpCode(200)
  @ApiOperation({ summary: 'Shut an account; its sessions end at once' })
  @ApiOkResponse({ description: 'The account' })
  deactivate(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @IdempotencyKey() call: Call,
  ) {
    return perform(this.house, actor, deactivateAccount, { id, version }, call);
  }

  @Post('people/:id/actions/reactivate')
  @HttpCode(200)
  @ApiOperation({ summary: 'Open a shut account again' })
  @ApiOkResponse({ description: 'The account' })
  reactivate(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @IdempotencyKey() call: Call,
  ) {
    return perform(this.house, actor, reactivateAccount, { id, version }, call);
  }

  @Post('people/:id/actions/unlock')
  @HttpCode(200)
  @ApiOperation({ summary: 'Lift the lock after wrong passwords' })
  @ApiOkResponse({ description: 'The account' })
  unlock(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @IdempotencyKey() call: Call,
  ) {
    return perform(this.house, actor, unlockAccount, { id, version }, call);
  }

  @Post('people/:id/actions/reset-password')
  @HttpCode(200)
  @ApiOperation({ summary: 'Give another password; the sessions end, a lock is lifted' })
  @ApiOkResponse({ description: 'The account' })
  reset(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() { password }: PasswordBody,
    @IfMatch() version: number,
    @IdempotencyKey() call: Call,
  ) {
    return resetPassword(this.house, actor, { id, version, password }, call);
  }
  @Post('people/:id/actions/link-identity')
  @HttpCode(200)
  @ApiOperation({ summary: 'Let somebody sign in by the identity provider; the password and the sessions stay' })
  @ApiOkResponse({ description: 'The account' })
  link(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() { subject }: LinkIdentityBody,
    @IfMatch() version: number,
    @IdempotencyKey() call: Call,
  ) {
    const input = { id, version, issuer: this.provider.issuer, subject };
    return perform(this.house, actor, linkAccount, input, call);
  }

  @Post('people/:id/actions/unlink-identity')
  @HttpCode(200)
  @ApiOperation({ summary: 'Stop it; sessions that were opened by it go on' })
  @ApiOkResponse({ description: 'The account' })
  unlink(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() { issuer, reason }: UnlinkIdentityBody,
    @IfMatch() version: number,
    @IdempotencyKey() call: Call,
  ) {
    return perform(this.house, actor, unlinkAccount, { id, version, issuer, reason }, call);
  }
}
