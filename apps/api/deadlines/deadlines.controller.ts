import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsOptional, IsUUID } from 'class-validator';
import { consult, type DeadlinesAsked, type House, readDeadlines } from '#casework';
import { type Actor, isDay, isId } from '#kernel';
import { CurrentActor } from '../auth/current-actor.js';
import { PageQuery, pageOf, placeIn } from '../http/page.js';
import { HOUSE } from '../tokens.js';

class DeadlineQuery extends PageQuery {
  @ApiPropertyOptional({ description: 'Of one case, also those that have ended; otherwise what binds who asks' })
  @IsOptional()
  @IsUUID()
  application?: string;
}

type Place = NonNullable<DeadlinesAsked['after']>;

/** Dates that bind somebody. */
@ApiTags('deadlines')
@Controller('deadlines')
export class DeadlinesController {
  constructor(@Inject(HOUSE) private readonly house: House) {}

  @Get()
  @ApiOperation({ summary: 'What binds me, or the deadlines of a case, the next due first' })
  @ApiOkResponse({ description: '`items` and `nextCursor`' })
  async list(@CurrentActor() actor: Actor, @Query() { limit, cursor, application }: DeadlineQuery) {
    const after = placeIn<Place>(cursor, ({ dueOn, id }) => isDay(String(dueOn)) && isId(String(id)));
    const asked = { limit: limit + 1, after, applicationId: application };
    return pageOf(await consult(this.house, actor, readDeadlines, asked), limit, ({ dueOn, id }) => ({ dueOn, id }));
  }
}
