import { Body, Controller, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { consult, type House, proposeDocumentSkeleton } from '#casework';
import type { Actor } from '#kernel';
import { CurrentActor } from '../auth/current-actor.js';
import { HOUSE } from '../tokens.js';
import { SkeletonBody } from './policy.dto.js';

/** Where a new document begins: what rules can read in an issued text, for its editor to review. */
@ApiTags('policy')
@Controller('policy/skeletons')
export class SkeletonsController {
  constructor(@Inject(HOUSE) private readonly house: House) {}

  @Post()
  @HttpCode(200)
  @ApiOperation({ summary: 'Propose the beginning of a catalogue file from an issued text; nothing is kept' })
  @ApiOkResponse({
    description:
      '`skeleton`: number, title, issuers, dates, clauses and figures with their quotes, all `reviewed: false`; `yaml`: the file, which does not load while a mark is left',
  })
  propose(@CurrentActor() actor: Actor, @Body() body: SkeletonBody) {
    return consult(this.house, actor, proposeDocumentSkeleton, body);
  }
}
