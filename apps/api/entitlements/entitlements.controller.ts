import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  type Call,
  confirmOffer,
  consult,
  declineOffer,
  type House,
  offerEntitlements,
  perform,
  readOffer,
  readOffers,
} from '#casework';
import type { Actor } from '#kernel';
import { CurrentActor } from '../auth/current-actor.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { HOUSE } from '../tokens.js';
import { ConfirmOfferBody, EntitlementsBody, OffersQuery } from './entitlements.dto.js';

/** Entitlement without application 免申即享: offered by the office, confirmed by the enterprise, reviewed like any case. */
@ApiTags('entitlements')
@Controller()
export class EntitlementsController {
  constructor(@Inject(HOUSE) private readonly house: House) {}

  @Post('entitlements')
  @ApiOperation({ summary: 'Offer a measure to the enterprises on a published list; nobody is offered it twice' })
  @ApiCreatedResponse({
    description: 'How many were offered it, left out, and reached before; the last day of the answers',
  })
  offer(@CurrentActor() actor: Actor, @Body() body: EntitlementsBody, @IdempotencyKey() call: Call) {
    return perform(this.house, actor, offerEntitlements, body, call);
  }

  @Get('offers')
  @ApiOperation({ summary: 'Your enterprise’s offers, or those of your office’s documents, newest first' })
  @ApiOkResponse({ description: '`items` and `nextCursor`; who was left out is there too, with the reason' })
  list(@CurrentActor() actor: Actor, @Query() query: OffersQuery) {
    return consult(this.house, actor, readOffers, query);
  }

  @Get('offers/:id')
  @ApiOperation({ summary: 'One offer, with what its confirmation says: known facts, declaration, account' })
  @ApiOkResponse({ description: 'The offer' })
  one(@CurrentActor() actor: Actor, @Param('id') id: string) {
    return consult(this.house, actor, readOffer, { id });
  }

  @Post('offers/:id/actions/confirm')
  @HttpCode(200)
  @ApiOperation({ summary: 'Confirm account and declaration: the case is made and submitted' })
  @ApiOkResponse({ description: 'The offer, with its `applicationId`' })
  confirm(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() body: ConfirmOfferBody,
    @IdempotencyKey() call: Call,
  ) {
    return perform(this.house, actor, confirmOffer, { id, ...body }, call);
  }

  @Post('offers/:id/actions/decline')
  @HttpCode(200)
  @ApiOperation({ summary: 'Decline the offer' })
  @ApiOkResponse({ description: 'The offer' })
  decline(@CurrentActor() actor: Actor, @Param('id') id: string, @IdempotencyKey() call: Call) {
    return perform(this.house, actor, declineOffer, { id }, call);
  }
}
