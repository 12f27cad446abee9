import { Body, Controller, Get, Header, HttpCode, Inject, Param, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import {
  type Call,
  cancelOrder,
  confirmNotExecuted,
  consult,
  createOrders,
  declareNotExecuted,
  type House,
  holdOrder,
  listBatches,
  listOrders,
  listPayableCases,
  listRefunds,
  makeBatch,
  orderRefund,
  perform,
  readBankAccount,
  readBatch,
  readBatchFile,
  readRefund,
  readWaitingAwards,
  recallBatch,
  recordBankAccount,
  releaseBatch,
  resumeOrder,
  sendBatch,
  verifyBankAccount,
} from '#casework';
import type { Actor } from '#kernel';
import { CurrentActor } from '../auth/current-actor.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { IfMatch } from '../http/if-match.js';
import { PageQuery } from '../http/page.js';
import { HOUSE } from '../tokens.js';
import {
  AccountBody,
  AccountQuery,
  BatchBody,
  BatchesQuery,
  BatchFileQuery,
  HoldBody,
  NotExecutedBody,
  OrdersBody,
  OrdersQuery,
  RefundsQuery,
  VerifyAccountBody,
} from './finance.dto.js';

/** Paying: accounts, orders and batches. */
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

  @Get('waiting-awards')
  @ApiOperation({ summary: 'How many approved cases still wait for an order of your treasury, and for how much' })
  @ApiOkResponse({ description: '`count`, and `left` in yuan; frozen cases are not among them' })
  waiting(@CurrentActor() actor: Actor) {
    return consult(this.house, actor, readWaitingAwards, null);
  }

  @Get('payable-cases')
  @ApiOperation({ summary: 'The approved cases of which something is left to order from your treasury, oldest first' })
  @ApiOkResponse({ description: '`items`, each with `awarded` and `left` in yuan, and `nextCursor`' })
  payableCases(@CurrentActor() actor: Actor, @Query() query: PageQuery) {
    return consult(this.house, actor, listPayableCases, query);
  }

  @Get('orders')
  @ApiOperation({ summary: 'Payment orders of your treasury' })
  @ApiOkResponse({ description: '`items` and `nextCursor`' })
  orders(@CurrentActor() actor: Actor, @Query() query: OrdersQuery) {
    return consult(this.house, actor, listOrders, query);
  }

  @Post('orders')
  @ApiOperation({
    summary: 'Make a payment order for each approved case that can be paid, for all that is left of it or a part',
  })
  @ApiCreatedResponse({ description: '`results`: for each case its order or its refusal' })
  createOrders(@CurrentActor() actor: Actor, @Body() body: OrdersBody, @IdempotencyKey() call: Call) {
    return perform(this.house, actor, createOrders, body, call);
  }

  @Post('orders/:id/actions/hold')
  @HttpCode(200)
  @ApiOperation({ summary: 'Hold an order, with a code and a reason' })
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

  @Post('orders/:id/actions/declare-not-executed')
  @HttpCode(200)
  @ApiOperation({ summary: 'File the bank’s letter that it did not carry a sent order out' })
  @ApiOkResponse({ description: 'The order, unchanged until a second person confirms' })
  declareNotExecuted(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: NotExecutedBody,
    @IdempotencyKey() call: Call,
  ) {
    return perform(this.house, actor, declareNotExecuted, { id, version, ...body }, call);
  }

  @Post('orders/:id/actions/confirm-not-executed')
  @HttpCode(200)
  @ApiOperation({ summary: 'Confirm, as a second person, that the order was not carried out; a new one may be made' })
  @ApiOkResponse({ description: 'The order, returned' })
  confirmNotExecuted(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @IdempotencyKey() call: Call,
  ) {
    return perform(this.house, actor, confirmNotExecuted, { id, version }, call);
  }

  @Get('refunds')
  @ApiOperation({ summary: 'Refunds within reach: money that is an enterprise’s own, and the order that pays it back' })
  @ApiOkResponse({ description: '`items` and `nextCursor`' })
  refunds(@CurrentActor() actor: Actor, @Query() query: RefundsQuery) {
    return consult(this.house, actor, listRefunds, query);
  }

  @Get('refunds/:id')
  @ApiOperation({ summary: 'One refund with its cause, its recovery and its order' })
  @ApiOkResponse({ description: 'The refund' })
  refund(@CurrentActor() actor: Actor, @Param('id') id: string) {
    return consult(this.house, actor, readRefund, { id });
  }

  @Post('refunds/:id/actions/order')
  @ApiOperation({ summary: 'Make the payment order of a refund' })
  @ApiCreatedResponse({ description: 'The order' })
  orderRefund(@CurrentActor() actor: Actor, @Param('id') id: string, @IdempotencyKey() call: Call) {
    return perform(this.house, actor, orderRefund, { id }, call);
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
  @ApiOperation({ summary: 'Take a batch apart before it is sent' })
  @ApiOkResponse({ description: 'The batch' })
  recall(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @IdempotencyKey() call: Call,
  ) {
    return perform(this.house, actor, recallBatch, { id, version }, call);
  }

  @Post('batches/:id/actions/send')
  @HttpCode(200)
  @ApiOperation({ summary: 'Mark a released batch as handed to the bank; from now on its file can be read' })
  @ApiOkResponse({ description: 'The batch' })
  send(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @IdempotencyKey() call: Call,
  ) {
    return perform(this.house, actor, sendBatch, { id, version }, call);
  }

  @Get('batches/:id/file')
  @Header('x-content-type-options', 'nosniff')
  @ApiProduces('application/xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'text/csv')
  @ApiOperation({
    summary: 'The file of a sent batch for the bank: ISO 20022 pain.001, Excel or CSV; the same each time',
  })
  @ApiOkResponse({ description: 'The file, as an attachment' })
  async file(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Query() { format }: BatchFileQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    const { fileName, mediaType, bytes } = await consult(this.house, actor, readBatchFile, { id, format });
    void reply.header('content-type', mediaType).header('content-disposition', `attachment; filename="${fileName}"`);
    return Buffer.from(bytes);
  }
}
