import { Body, Controller, Get, Inject, Param, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { consult, type House, perform, readScores, recordScores } from '#casework';
import type { Actor } from '#kernel';
import { CurrentActor } from '../auth/current-actor.js';
import { IfMatch } from '../http/if-match.js';
import { HOUSE } from '../tokens.js';
import { ScoresBody } from './applications.dto.js';

const SCORES = '`scoring` that the guide asks for, `items` newest first, and which of them `counts`';

/** Points of a case whose guide asks for them 评分. */
@ApiTags('applications')
@Controller('applications/:id/scores')
export class ScoresController {
  constructor(@Inject(HOUSE) private readonly house: House) {}

  @Get()
  @ApiOperation({ summary: 'The points that reviewers gave, for the offices' })
  @ApiOkResponse({ description: SCORES })
  list(@CurrentActor() actor: Actor, @Param('id') id: string) {
    return consult(this.house, actor, readScores, { id });
  }

  @Put()
  @ApiOperation({ summary: 'Give points for every criterion; those given before stay readable and count no more' })
  @ApiOkResponse({ description: `${SCORES}; the version of the case is the ETag` })
  record(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() { points }: ScoresBody,
  ) {
    return perform(this.house, actor, recordScores, { id, version, points });
  }
}
