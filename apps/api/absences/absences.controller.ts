import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiOkResponse,
  ApiOperation,
  ApiProperty,
  ApiPropertyOptional,
  ApiTags,
} from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { type Call, cancelAnAbsence, consult, type House, perform, readAbsences, recordAnAbsence } from '#casework';
import type { Actor } from '#kernel';
import { CurrentActor } from '../auth/current-actor.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { IsDay } from '../http/is-day.js';
import { PageQuery } from '../http/page.js';
import { HOUSE } from '../tokens.js';

class AbsenceBody {
  @ApiProperty({ description: 'The first day, today or later', example: '2026-06-08' })
  @IsDay()
  from!: string;

  @ApiProperty({ description: 'The last day, included', example: '2026-06-12' })
  @IsDay()
  to!: string;

  @ApiProperty({ description: 'User name of who stands in: somebody of the same office with every role of the person' })
  @IsString()
  @MaxLength(64)
  cover!: string;

  @ApiPropertyOptional({ description: 'User name of who is away; yourself unless told. For supervisors of the office' })
  @IsOptional()
  @IsString()
  @MaxLength(64)
  person?: string;
}

/** Who of an office is away, and who receives meanwhile what goes to that person. */
@ApiTags('absences')
@Controller('absences')
export class AbsencesController {
  constructor(@Inject(HOUSE) private readonly house: House) {}

  @Get()
  @ApiOperation({ summary: 'Absences of your office, for a district of its towns too; newest first' })
  @ApiOkResponse({ description: '`items` and `nextCursor`' })
  list(@CurrentActor() actor: Actor, @Query() query: PageQuery) {
    return consult(this.house, actor, readAbsences, query);
  }

  @Post()
  @ApiOperation({ summary: 'Record that you, or somebody whose office you supervise, will be away' })
  @ApiCreatedResponse({ description: 'The absence: `id`, `person`, `cover`, `from`, `to`, `cancelled`' })
  record(@CurrentActor() actor: Actor, @Body() body: AbsenceBody, @IdempotencyKey() call: Call) {
    return perform(this.house, actor, recordAnAbsence, body, call);
  }

  @Post(':id/actions/cancel')
  @HttpCode(200)
  @ApiOperation({ summary: 'Cancel an absence that has not begun, or end one that runs' })
  @ApiOkResponse({ description: 'The absence' })
  cancel(@CurrentActor() actor: Actor, @Param('id') id: string, @IdempotencyKey() call: Call) {
    return perform(this.house, actor, cancelAnAbsence, { id }, call);
  }
}
