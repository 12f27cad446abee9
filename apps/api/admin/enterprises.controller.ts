import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  type Call,
  classifyEnterprise,
  consult,
  type House,
  perform,
  readClasses,
  readEnterprise,
  readEnterprises,
} from '#casework';
import type { Actor } from '#kernel';
import { CurrentActor } from '../auth/current-actor.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { HOUSE } from '../tokens.js';
import { ClassificationBody, EnterprisesQuery } from './enterprises.dto.js';

/** The register of enterprises. For administrators; the auditor reads. It shows no case. */
@ApiTags('admin')
@Controller('admin')
export class EnterprisesController {
  constructor(@Inject(HOUSE) private readonly house: House) {}

  @Get('enterprise-classes')
  @ApiOperation({ summary: 'The industries and sizes that an enterprise may be of' })
  @ApiOkResponse({ description: '`industries` and `sizes`, each by its code and in words' })
  classes(@CurrentActor() actor: Actor) {
    return consult(this.house, actor, readClasses, null);
  }

  @Get('enterprises')
  @ApiOperation({ summary: 'Enterprises, each with its industry and size of today' })
  @ApiOkResponse({ description: '`items` and `nextCursor`' })
  list(@CurrentActor() actor: Actor, @Query() query: EnterprisesQuery) {
    return consult(this.house, actor, readEnterprises, query);
  }

  @Get('enterprises/:uscc')
  @ApiOperation({ summary: 'One enterprise, with everything that was recorded of its industry and size' })
  @ApiOkResponse({ description: 'The enterprise; in `classifications` the newest day first' })
  read(@CurrentActor() actor: Actor, @Param('uscc') uscc: string) {
    return consult(this.house, actor, readEnterprise, { uscc });
  }

  @Post('enterprises/:uscc/actions/classify')
  @HttpCode(200)
  @ApiOperation({ summary: 'Record the industry or size of an enterprise from a day on, with the reason' })
  @ApiOkResponse({ description: 'The enterprise' })
  classify(
    @CurrentActor() actor: Actor,
    @Param('uscc') uscc: string,
    @Body() body: ClassificationBody,
    @IdempotencyKey() call: Call,
  ) {
    return perform(this.house, actor, classifyEnterprise, { uscc, ...body }, call);
  }
}
