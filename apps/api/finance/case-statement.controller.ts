import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { consult, type House, readCaseStatement } from '#casework';
import type { Actor } from '#kernel';
import { CurrentActor } from '../auth/current-actor.js';
import { HOUSE } from '../tokens.js';

/** The books' side of a case. */
@ApiTags('finance')
@Controller('applications')
export class CaseStatementController {
  constructor(@Inject(HOUSE) private readonly house: House) {}

  @Get(':id/statement')
  @ApiOperation({ summary: 'Every entry of the case within reach, with its cause and the running balance' })
  @ApiOkResponse({ description: '`number` and `items`' })
  statement(@CurrentActor() actor: Actor, @Param('id') id: string) {
    return consult(this.house, actor, readCaseStatement, { id });
  }
}
