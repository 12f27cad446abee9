import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Call, consult, type House, perform, readMessages, writeMessage } from '#casework';
import type { Actor } from '#kernel';
import { CurrentActor } from '../auth/current-actor.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { PageQuery } from '../http/page.js';
import { HOUSE } from '../tokens.js';
import { MessageBody } from './applications.dto.js';

/** Messages between an applicant and the office about a case. Nothing binding is said in one. */
@ApiTags('applications')
@Controller('applications/:id/messages')
export class MessagesController {
  constructor(@Inject(HOUSE) private readonly house: House) {}

  @Get()
  @ApiOperation({ summary: 'Messages about the case, the oldest first' })
  @ApiOkResponse({ description: '`items` and `nextCursor`' })
  messages(@CurrentActor() actor: Actor, @Param('id') id: string, @Query() page: PageQuery) {
    return consult(this.house, actor, readMessages, { id, ...page });
  }

  @Post()
  @ApiOperation({ summary: 'Write to the other side; it binds nobody, and no period begins or ends with it' })
  @ApiCreatedResponse({ description: 'The message’s id and side' })
  write(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() { text }: MessageBody,
    @IdempotencyKey() call: Call,
  ) {
    return perform(this.house, actor, writeMessage, { id, text }, call);
  }
}
