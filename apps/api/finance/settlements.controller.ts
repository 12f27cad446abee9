import { Body, Controller, Get, Header, HttpCode, Inject, Param, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import {
  type Call,
  cancelSettlement,
  closeSettlement,
  confirmDetermination,
  confirmReapportionment,
  confirmSettlementCancel,
  consult,
  declineReapportionment,
  determineSharing,
  type House,
  makeSettlement,
  perform,
  readDeterminations,
  readPendingSharing,
  readReapportionments,
  readSettlement,
  readSettlementFile,
  readSettlements,
  reapportionAward,
  settleSettlement,
} from '#casework';
import type { Actor } from '#kernel';
import { CurrentActor } from '../auth/current-actor.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { IfMatch } from '../http/if-match.js';
import { HOUSE } from '../tokens.js';
import {
  CancelSettlementBody,
  DeterminationBody,
  ReapportionmentBody,
  ReapportionmentsQuery,
  SettledBody,
  SettlementBody,
  SettlementFileQuery,
  SettlementsQuery,
} from './settlement.dto.js';

/** Settlement between a district and its towns, and what has to be known of the sharing before it. */
@ApiTags('finance')
@Controller('finance')
export class SettlementsController {
  constructor(@Inject(HOUSE) private readonly house: House) {}

  @Get('settlements')
  @ApiOperation({ summary: 'Settlement statements: a district’s own, a town’s closed ones' })
  @ApiOkResponse({ description: '`items` and `nextCursor`' })
  list(@CurrentActor() actor: Actor, @Query() query: SettlementsQuery) {
    return consult(this.house, actor, readSettlements, query);
  }

  @Get('settlements/:id')
  @ApiOperation({ summary: 'A statement with its lines' })
  @ApiOkResponse({ description: 'The statement' })
  read(@CurrentActor() actor: Actor, @Param('id') id: string) {
    return consult(this.house, actor, readSettlement, { id });
  }

  @Get('settlements/:id/file')
  @Header('x-content-type-options', 'nosniff')
  @ApiProduces('application/pdf', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
  @ApiOperation({ summary: 'A statement as Excel, or as the letter that was written when it was closed' })
  @ApiOkResponse({ description: 'The file, as an attachment' })
  async file(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Query() { format }: SettlementFileQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    const { fileName, mediaType, bytes } = await consult(this.house, actor, readSettlementFile, { id, format });
    void reply.header('content-type', mediaType).header('content-disposition', `attachment; filename="${fileName}"`);
    return Buffer.from(bytes);
  }

  @Post('settlements')
  @ApiOperation({ summary: 'Draw up everything between the two that stands in no statement yet' })
  @ApiCreatedResponse({ description: 'The draft' })
  make(@CurrentActor() actor: Actor, @Body() body: SettlementBody, @IdempotencyKey() call: Call) {
    return perform(this.house, actor, makeSettlement, body, call);
  }

  @Post('settlements/:id/actions/close')
  @HttpCode(200)
  @ApiOperation({ summary: 'Close a draft, as a second person: it is frozen and numbered' })
  @ApiOkResponse({ description: 'The statement' })
  close(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @IdempotencyKey() call: Call,
  ) {
    return perform(this.house, actor, closeSettlement, { id, version }, call);
  }

  @Post('settlements/:id/actions/settle')
  @HttpCode(200)
  @ApiOperation({ summary: 'Record that the money of a closed statement moved' })
  @ApiOkResponse({ description: 'The settled statement' })
  settle(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: SettledBody,
    @IdempotencyKey() call: Call,
  ) {
    return perform(this.house, actor, settleSettlement, { id, version, ...body }, call);
  }

  @Post('settlements/:id/actions/cancel')
  @HttpCode(200)
  @ApiOperation({ summary: 'Cancel a draft, or ask for a closed statement to be cancelled' })
  @ApiOkResponse({ description: 'The statement' })
  cancel(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: CancelSettlementBody,
    @IdempotencyKey() call: Call,
  ) {
    return perform(this.house, actor, cancelSettlement, { id, version, ...body }, call);
  }

  @Post('settlements/:id/actions/confirm-cancel')
  @HttpCode(200)
  @ApiOperation({ summary: 'Confirm, as a second person, that a closed statement is cancelled' })
  @ApiOkResponse({ description: 'The cancelled statement' })
  confirmCancel(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @IdempotencyKey() call: Call,
  ) {
    return perform(this.house, actor, confirmSettlementCancel, { id, version }, call);
  }

  @Get('reapportionments')
  @ApiOperation({ summary: 'Awards that are to be divided anew by what was determined after them' })
  @ApiOkResponse({ description: '`items` and `nextCursor`' })
  reapportionments(@CurrentActor() actor: Actor, @Query() query: ReapportionmentsQuery) {
    return consult(this.house, actor, readReapportionments, query);
  }

  @Post('reapportionments')
  @ApiOperation({ summary: 'Propose that an award is divided as was determined after it, so that it can be settled' })
  @ApiCreatedResponse({ description: 'The proposal, with what each would bear' })
  reapportion(@CurrentActor() actor: Actor, @Body() body: ReapportionmentBody, @IdempotencyKey() call: Call) {
    return perform(this.house, actor, reapportionAward, body, call);
  }

  @Post('reapportionments/:id/actions/confirm')
  @HttpCode(200)
  @ApiOperation({ summary: 'Confirm a new division, as another person than who proposed it: budgets and debts follow' })
  @ApiOkResponse({ description: 'The proposal, confirmed' })
  confirmReapportionment(@CurrentActor() actor: Actor, @Param('id') id: string, @IdempotencyKey() call: Call) {
    return perform(this.house, actor, confirmReapportionment, { id }, call);
  }

  @Post('reapportionments/:id/actions/decline')
  @HttpCode(200)
  @ApiOperation({ summary: 'Drop a proposed new division' })
  @ApiOkResponse({ description: 'The proposal, declined' })
  declineReapportionment(@CurrentActor() actor: Actor, @Param('id') id: string, @IdempotencyKey() call: Call) {
    return perform(this.house, actor, declineReapportionment, { id }, call);
  }

  @Get('sharing-determinations')
  @ApiOperation({ summary: 'What was found out about measures whose sharing another document may govern' })
  @ApiOkResponse({ description: '`items`' })
  determinations(@CurrentActor() actor: Actor) {
    return consult(this.house, actor, readDeterminations, undefined);
  }

  @Get('sharing-determinations/pending')
  @ApiOperation({ summary: 'Measures of which nobody has confirmed who bears them: what they owe cannot be settled' })
  @ApiOkResponse({ description: '`items`' })
  pending(@CurrentActor() actor: Actor) {
    return consult(this.house, actor, readPendingSharing, undefined);
  }

  @Post('sharing-determinations')
  @ApiOperation({ summary: 'Record whether another document governs who bears a measure, and how' })
  @ApiCreatedResponse({ description: 'The determination, which counts once a second person has confirmed it' })
  determine(@CurrentActor() actor: Actor, @Body() body: DeterminationBody, @IdempotencyKey() call: Call) {
    return perform(this.house, actor, determineSharing, body, call);
  }

  @Post('sharing-determinations/:id/actions/confirm')
  @HttpCode(200)
  @ApiOperation({ summary: 'Confirm what another person recorded' })
  @ApiOkResponse({ description: 'The determination' })
  confirm(@CurrentActor() actor: Actor, @Param('id') id: string, @IdempotencyKey() call: Call) {
    return perform(this.house, actor, confirmDetermination, { id }, call);
  }
}
