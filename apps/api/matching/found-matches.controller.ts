import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { consult, type House, type ListedMatch, listMatches } from '#casework';
import { type Actor, isId } from '#kernel';
import type { MatchPlace } from '#policy';
import { CurrentActor } from '../auth/current-actor.js';
import { type Page, pageOf, placeIn } from '../http/page.js';
import { HOUSE } from '../tokens.js';
import { FoundMatchesQuery } from './matches.dto.js';

/** What the newest run in the background found. */
@ApiTags('matching')
@Controller('matches')
export class FoundMatchesController {
  constructor(@Inject(HOUSE) private readonly house: House) {}

  @Get()
  @ApiOperation({
    summary:
      'For an enterprise what it may qualify for; for an office who may qualify for `measure` and has not applied',
  })
  @ApiOkResponse({
    description:
      '`items`, best first: outcome, amount, what is missing and by when, `runId` and `computedAt`; and `nextCursor`',
  })
  async list(
    @CurrentActor() actor: Actor,
    @Query() { measure, outcome, limit, cursor }: FoundMatchesQuery,
  ): Promise<Page<Omit<ListedMatch, 'place'>>> {
    const after = placeIn<MatchPlace>(cursor, isPlace);
    const found = await consult(this.house, actor, listMatches, { measure, outcome, after, limit: limit + 1 });
    const { items, nextCursor } = pageOf(found, limit, ({ place }) => place);
    return { items: items.map(({ place: _, ...match }) => match), nextCursor };
  }
}

/** A rank is of these characters only; whatever else stands in a cursor was never given out. */
const RANK = /^[0-9A-Za-z|:.-]{1,200}$/;

const isPlace = ({ rank, enterpriseId }: Partial<Record<keyof MatchPlace, unknown>>): boolean =>
  typeof rank === 'string' && RANK.test(rank) && isId(String(enterpriseId));
