import { Body, Controller, Get, HttpCode, Inject, Param, ParseIntPipe, Post, Query, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import {
  type Call,
  clearSuspense,
  consult,
  type House,
  importBankReturn,
  listExceptions,
  perform,
  readBankReturn,
  readTreasuryAccount,
  recordTreasuryAccount,
  resolveException,
  verifyTreasuryAccount,
} from '#casework';
import { type Actor, sha256 } from '#kernel';
import { CurrentActor } from '../auth/current-actor.js';
import { callOf, IdempotencyKey } from '../http/idempotency-key.js';
import { uploadedFile } from '../http/uploaded-file.js';
import { HOUSE } from '../tokens.js';
import { ClearingBody, ExceptionsQuery, ResolutionBody, TreasuryAccountBody } from './bank.dto.js';

/** The bank: the treasury's own account, what the bank answers, and what people do about what matches nothing. */
@ApiTags('finance')
@Controller('finance')
export class BankController {
  constructor(@Inject(HOUSE) private readonly house: House) {}

  @Get('treasury-account')
  @ApiOperation({ summary: 'The account from which your treasury pays' })
  @ApiOkResponse({ description: 'The account and whether it is verified' })
  treasuryAccount(@CurrentActor() actor: Actor) {
    return consult(this.house, actor, readTreasuryAccount, undefined);
  }

  @Post('treasury-account')
  @ApiOperation({ summary: 'Record your treasury’s account in place of the present one' })
  @ApiCreatedResponse({ description: 'The account, not verified yet' })
  recordAccount(@CurrentActor() actor: Actor, @Body() body: TreasuryAccountBody, @IdempotencyKey() call: Call) {
    return perform(this.house, actor, recordTreasuryAccount, body, call);
  }

  @Post('treasury-account/:id/actions/verify')
  @HttpCode(200)
  @ApiOperation({ summary: 'Confirm, as a second person, your treasury’s account' })
  @ApiOkResponse({ description: 'The verified account' })
  verifyAccount(@CurrentActor() actor: Actor, @Param('id') accountId: string, @IdempotencyKey() call: Call) {
    return perform(this.house, actor, verifyTreasuryAccount, { accountId }, call);
  }

  @Post('bank-returns')
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } },
  })
  @ApiOperation({
    summary:
      'Take in the bank’s answer (camt.053, camt.054, .xlsx or CSV, 10 MB at most); the same file again changes nothing',
  })
  @ApiCreatedResponse({ description: 'How many lines were confirmed, and how many wait as exceptions' })
  async importReturn(@CurrentActor() actor: Actor, @Req() request: FastifyRequest) {
    const call = callOf(request);
    const part = await uploadedFile(request);
    const bytes = await part.toBuffer();
    const content = { ...(call.content as object), body: { sha256: sha256(bytes), fileName: part.filename } };
    return perform(this.house, actor, importBankReturn, { fileName: part.filename, bytes }, { ...call, content });
  }

  @Get('bank-returns/:id')
  @ApiOperation({ summary: 'One file of the bank and what became of its lines' })
  @ApiOkResponse({ description: 'The counts by outcome' })
  bankReturn(@CurrentActor() actor: Actor, @Param('id') id: string) {
    return consult(this.house, actor, readBankReturn, { id });
  }

  @Get('exceptions')
  @ApiOperation({ summary: 'Lines of the bank that match nothing: the work list' })
  @ApiOkResponse({ description: '`items` and `nextCursor`' })
  exceptions(@CurrentActor() actor: Actor, @Query() query: ExceptionsQuery) {
    return consult(this.house, actor, listExceptions, query);
  }

  @Post('exceptions/:bankReturnId/:line/actions/resolve')
  @HttpCode(200)
  @ApiOperation({ summary: 'Resolve a line in one of its `ways`; another person than who imported the file' })
  @ApiOkResponse({ description: 'The outcome of what was entered, or the order that pays again' })
  resolve(
    @CurrentActor() actor: Actor,
    @Param('bankReturnId') bankReturnId: string,
    @Param('line', ParseIntPipe) line: number,
    @Body() body: ResolutionBody,
    @IdempotencyKey() call: Call,
  ) {
    return perform(this.house, actor, resolveException, { bankReturnId, line, ...body }, call);
  }

  @Post('exceptions/:bankReturnId/:line/actions/clear-suspense')
  @HttpCode(200)
  @ApiOperation({ summary: 'Clear suspended money that the bank has moved back' })
  @ApiOkResponse({ description: 'The line' })
  clearSuspense(
    @CurrentActor() actor: Actor,
    @Param('bankReturnId') bankReturnId: string,
    @Param('line', ParseIntPipe) line: number,
    @Body() body: ClearingBody,
    @IdempotencyKey() call: Call,
  ) {
    return perform(this.house, actor, clearSuspense, { bankReturnId, line, ...body }, call);
  }
}
