import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { consult, type House, readExplanation } from '#casework';
import type { Actor } from '#kernel';
import { CurrentActor } from '../auth/current-actor.js';
import { HOUSE } from '../tokens.js';

/** Why a case came out as it did, figure by figure. */
@ApiTags('applications')
@Controller('applications')
export class ExplanationController {
  constructor(@Inject(HOUSE) private readonly house: House) {}

  @Get(':id/explanation')
  @ApiOperation({
    summary: 'Every figure of the case from the quote to the ledger entry; for its offices and the auditor',
  })
  @ApiOkResponse({
    description:
      'Pinned versions, facts with evidence, conditions, award steps, limits, decisions, shares, journals and events; ' +
      'each figure with `from`; `assessments[].recomputed` and `checks` say what was proved',
  })
  read(@CurrentActor() actor: Actor, @Param('id') id: string) {
    return consult(this.house, actor, readExplanation, { id });
  }
}
