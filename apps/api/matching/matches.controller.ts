import { Body, Controller, Get, Inject, Param, Put, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { chooseSubscription, consult, type House, perform, readMatches, readSubscription } from '#casework';
import type { Actor } from '#kernel';
import { CurrentActor } from '../auth/current-actor.js';
import { HOUSE } from '../tokens.js';
import { MatchesQuery, SubscriptionBody } from './matches.dto.js';

const MATCHES = {
  description:
    '`items`: outcome, amount, what is missing, when it is open, the case there is; `barred`: documents, with why',
};

/** What an enterprise may qualify for, out of what is known of it. */
@ApiTags('matching')
@Controller('enterprises')
export class MatchesController {
  constructor(@Inject(HOUSE) private readonly house: House) {}

  @Get('me/matches')
  @ApiOperation({ summary: 'What my enterprise may qualify for, by lists, earlier answers and awards' })
  @ApiOkResponse(MATCHES)
  mine(@CurrentActor() actor: Actor, @Query() { all }: MatchesQuery) {
    return consult(this.house, actor, readMatches, { all: all === 'true' });
  }

  @Get('me/subscription')
  @ApiOperation({ summary: 'Of which guides my enterprise is told when they fit it' })
  @ApiOkResponse({ description: '`all`, or the chosen `measures`' })
  subscription(@CurrentActor() actor: Actor) {
    return consult(this.house, actor, readSubscription, null);
  }

  @Put('me/subscription')
  @ApiOperation({ summary: 'Choose of which guides my enterprise is told; no list for all, an empty one for none' })
  @ApiOkResponse({ description: 'The choice' })
  choose(@CurrentActor() actor: Actor, @Body() { measures }: SubscriptionBody) {
    return perform(this.house, actor, chooseSubscription, { measures: measures ?? null });
  }

  @Get(':uscc/matches')
  @ApiOperation({ summary: 'The same of an enterprise by its credit code' })
  @ApiOkResponse(MATCHES)
  one(@CurrentActor() actor: Actor, @Param('uscc') uscc: string, @Query() { all }: MatchesQuery) {
    return consult(this.house, actor, readMatches, { uscc, all: all === 'true' });
  }
}
