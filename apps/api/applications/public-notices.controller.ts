import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  type Call,
  consult,
  type House,
  listPublicNotices,
  object,
  PUBLIC_RECORDER,
  perform,
  readObjectionOutcome,
  readPublicNotice,
} from '#casework';
import { Public } from '../auth/public.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { HOUSE } from '../tokens.js';
import { NoticesQuery, ObjectionBody } from './applications.dto.js';

/** Public notices 公示: intended awards, open to everybody, and to everybody's objection. */
@ApiTags('public-notices')
@Public()
@Controller('public-notices')
export class PublicNoticesController {
  constructor(@Inject(HOUSE) private readonly house: House) {}

  @Get()
  @ApiOperation({ summary: 'Intended awards on public notice now, or lately' })
  @ApiOkResponse({ description: '`items` and `nextCursor`' })
  list(@Query() query: NoticesQuery) {
    return consult(this.house, PUBLIC_RECORDER, listPublicNotices, query);
  }

  @Get('objections/:receipt')
  @ApiOperation({ summary: 'What became of an objection, by its receipt' })
  @ApiOkResponse({ description: 'Whether it is resolved, and how; nothing of who raised it' })
  outcome(@Param('receipt') receipt: string) {
    return consult(this.house, PUBLIC_RECORDER, readObjectionOutcome, { receipt });
  }

  @Get(':id')
  @ApiOperation({ summary: 'The notice of one case' })
  @ApiOkResponse({ description: 'The notice as it was published' })
  notice(@Param('id') id: string) {
    return consult(this.house, PUBLIC_RECORDER, readPublicNotice, { id });
  }

  @Post(':id/objections')
  @ApiOperation({ summary: 'Object to an intended award, with a reason' })
  @ApiCreatedResponse({ description: 'The receipt, by which the outcome can be asked; the award waits until then' })
  object(@Param('id') id: string, @Body() body: ObjectionBody, @IdempotencyKey() call: Call) {
    return perform(this.house, PUBLIC_RECORDER, object, { id, ...body }, call);
  }
}
