import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Call, consult, type House, listPublicNotices, object, PUBLIC_RECORDER, perform } from '#casework';
import { Public } from '../auth/public.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { PageQuery } from '../http/page.js';
import { HOUSE } from '../tokens.js';
import { ObjectionBody } from './applications.dto.js';

/** Public notices 公示: intended awards, open to everybody, and to everybody's objection. */
@ApiTags('public-notices')
@Public()
@Controller('public-notices')
export class PublicNoticesController {
  constructor(@Inject(HOUSE) private readonly house: House) {}

  @Get()
  @ApiOperation({ summary: 'Intended awards on public notice now' })
  @ApiOkResponse({ description: '`items` and `nextCursor`' })
  list(@Query() query: PageQuery) {
    return consult(this.house, PUBLIC_RECORDER, listPublicNotices, query);
  }

  @Post(':id/objections')
  @ApiOperation({ summary: 'Object to an intended award, with a reason' })
  @ApiCreatedResponse({ description: 'The objection’s id; the award waits until it is resolved' })
  object(@Param('id') id: string, @Body() body: ObjectionBody, @IdempotencyKey() call: Call) {
    return perform(this.house, PUBLIC_RECORDER, object, { id, ...body }, call);
  }
}
