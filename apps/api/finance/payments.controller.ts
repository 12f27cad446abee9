import { Body, Controller, Get, Header, HttpCode, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiCreatedResponse,
  ApiOkResponse,
  ApiOperation,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import {
  type Call,
  cancelOrder,
  consult,
  createOrders,
  type House,
  holdOrder,
  importBankReturn,
  listBatches,
  listExceptions,
  listOrders,
  makeBatch,
  perform,
  readBankAccount,
  readBankReturn,
  readBatch,
  readBatchFile,
  recallBatch,
  recordBankAccount,
  releaseBatch,
  resumeOrder,
  verifyBankAccount,
} from '#casework';
import { type Actor, sha256 } from '#kernel';
import { CurrentActor } from '../auth/current-actor.js';
import { callOf, IdempotencyKey } from '../http/idempotency-key.js';
import { IfMatch } from '../http/if-match.js';
import { uploadedFile } from '../http/uploaded-file.js';
import { HOUSE } from '../tokens.js';
import {
  AccountBody,
  AccountQuery,
  BatchBody,
  BatchesQuery,
  ExceptionsQuery,
  HoldBody,
  OrdersBody,
  OrdersQuery,
  VerifyAccountBody,
} from './finance.dto.js';

/** Paying: accounts, orders, batches, and what the bank answers. */
@ApiTags('finance')
@Controller('finance')
export class PaymentsController {
  constructor(@Inject(HOUSE) private readonly house: House) {}

  @Get('bank-accounts')
  @ApiOperation({ summary: 'An enterprise’s present account' })
  @ApiOkResponse({ description: 'The account and whether it is verified' })
  account(@CurrentActor() actor: Actor, @Query() query: AccountQuery) {
    return consult(this.house, actor, readBankAccount, query);
  }

  @Post('bank-accounts')
  @ApiOperation({ summary: 'Record an account in place of the present one' })
  @ApiCreatedResponse({ description: 'The account, not verified yet' })
  recordAccount(@CurrentActor() actor: Actor, @Body() body: AccountBody, @IdempotencyKey() call: Call) {
    return perform(this.house, actor, recordBankAccount, body, call);
  }

  @Post('bank-accounts/:id/actions/verify')
  @HttpCode(200)
  @ApiOperation({ summary: 'Confirm, as a second person, that the account is the enterprise’s own' })
  @ApiOkResponse({ description: 'The verified account' })
  verifyAccount(
    @CurrentActor() actor: Actor,
    @Param('id') accountId: string,
    @Body() body: VerifyAccountBody,
    @IdempotencyKey() call: Call,
  ) {
    return perform(this.house, actor, verifyBankAccount, { ...body, accountId }, call);
  }

  @Get('orders')
  @ApiOperation({ summary: 'Payment orders of your treasury' })
  @ApiOkResponse({ description: '`items` and `nextCursor`' })
  orders(@CurrentActor() actor: Actor, @Query() query: OrdersQuery) {
    return consult(this.house, actor, listOrders, query);
  }

  @Post('orders')
  @ApiOperation({ summary: 'Make a payment order for each approved case that can be paid' })
  @ApiCreatedResponse({ description: '`results`: for each case its order or its refusal' })
  createOrders(@CurrentActor() actor: Actor, @Body() body: OrdersBody, @IdempotencyKey() call: Call) {
    return perform(this.house, actor, createOrders, body, call);
  }

  @Post('orders/:id/actions/hold')
  @HttpCode(200)
  @ApiOperation({ summary: 'Hold an order, with a reason' })
  @ApiOkResponse({ description: 'The order' })
  hold(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: HoldBody,
    @IdempotencyKey() call: Call,
  ) {
    return perform(this.house, actor, holdOrder, { id, version, ...body }, call);
  }

  @Post('orders/:id/actions/resume')
  @HttpCode(200)
  @ApiOperation({ summary: 'Let a held order be paid again' })
  @ApiOkResponse({ description: 'The order' })
  resume(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @IdempotencyKey() call: Call,
  ) {
    return perform(this.house, actor, resumeOrder, { id, version }, call);
  }

  @Post('orders/:id/actions/cancel')
  @HttpCode(200)
  @ApiOperation({ summary: 'Cancel an order that is in no batch; the case can get another' })
  @ApiOkResponse({ description: 'The order' })
  cancel(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @IdempotencyKey() call: Call,
  ) {
    return perform(this.house, actor, cancelOrder, { id, version }, call);
  }

  @Get('batches')
  @ApiOperation({ summary: 'Payment batches of your treasury' })
  @ApiOkResponse({ description: '`items` and `nextCursor`' })
  batches(@CurrentActor() actor: Actor, @Query() query: BatchesQuery) {
    return consult(this.house, actor, listBatches, query);
  }

  @Post('batches')
  @ApiOperation({ summary: 'Make a batch of payable orders' })
  @ApiCreatedResponse({ description: 'The batch' })
  makeBatch(@CurrentActor() actor: Actor, @Body() body: BatchBody, @IdempotencyKey() call: Call) {
    return perform(this.house, actor, makeBatch, body, call);
  }

  @Get('batches/:id')
  @ApiOperation({ summary: 'One batch with its orders' })
  @ApiOkResponse({ description: 'The batch' })
  batch(@CurrentActor() actor: Actor, @Param('id') id: string) {
    return consult(this.house, actor, readBatch, { id });
  }

  @Post('batches/:id/actions/release')
  @HttpCode(200)
  @ApiOperation({ summary: 'Release a batch; another person than its maker' })
  @ApiOkResponse({ description: 'The batch' })
  release(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @IdempotencyKey() call: Call,
  ) {
    return perform(this.house, actor, releaseBatch, { id, version }, call);
  }

  @Post('batches/:id/actions/recall')
  @HttpCode(200)
  @ApiOperation({ summary: 'Take a batch apart before it is released' })
  @ApiOkResponse({ description: 'The batch' })
  recall(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @IdempotencyKey() call: Call,
  ) {
    return perform(this.house, actor, recallBatch, { id, version }, call);
  }

  @Get('batches/:id/file')
  @Header('x-content-type-options', 'nosniff')
  @ApiProduces('text/csv')
  @ApiOperation({ summary: 'The file for the bank (CSV); the same each time' })
  @ApiOkResponse({ description: 'The file, as an attachment' })
  async file(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const { fileName, mediaType, text } = await consult(this.house, actor, readBatchFile, { id });
    void reply.header('content-type', mediaType).header('content-disposition', `attachment; filename="${fileName}"`);
    return text;
  }

  @Post('bank-returns')
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } },
  })
  @ApiOperation({ summary: 'Take in the bank’s answer (CSV); the same file again changes nothing' })
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
}
