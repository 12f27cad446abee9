import { Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { type Call, consult, type House, perform, readAllNotifications, readInbox, readNotification } from '#casework';
import { type Actor, isId } from '#kernel';
import { CurrentActor } from '../auth/current-actor.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { PageQuery, pageOf, placeIn } from '../http/page.js';
import { HOUSE } from '../tokens.js';

class InboxQuery extends PageQuery {
  @ApiPropertyOptional({ description: '`true` for what is unread only', enum: ['true', 'false'] })
  @IsOptional()
  @IsIn(['true', 'false'])
  unread?: 'true' | 'false';
}

/** The inbox of whoever asks. */
@ApiTags('notifications')
@Controller('notifications')
export class NotificationsController {
  constructor(@Inject(HOUSE) private readonly house: House) {}

  @Get()
  @ApiOperation({ summary: 'My notifications, newest first, and how many are unread' })
  @ApiOkResponse({ description: '`items`, `nextCursor` and `unread`' })
  async list(@CurrentActor() actor: Actor, @Query() { limit, cursor, unread }: InboxQuery) {
    const after = placeIn<{ id: string }>(cursor, ({ id }) => isId(String(id)))?.id ?? null;
    const inbox = await consult(this.house, actor, readInbox, {
      limit: limit + 1,
      after,
      unreadOnly: unread === 'true',
    });
    return { ...pageOf(inbox.items, limit, ({ id }) => ({ id })), unread: inbox.unread };
  }

  @Post(':id/actions/read')
  @HttpCode(204)
  @ApiOperation({ summary: 'Mark one as read' })
  @ApiNoContentResponse()
  async read(@CurrentActor() actor: Actor, @Param('id') id: string, @IdempotencyKey() call: Call): Promise<void> {
    await perform(this.house, actor, readNotification, { id }, call);
  }

  @Post('actions/read-all')
  @HttpCode(200)
  @ApiOperation({ summary: 'Mark all of them as read' })
  @ApiOkResponse({ description: '`marked`: how many' })
  readAll(@CurrentActor() actor: Actor, @IdempotencyKey() call: Call) {
    return perform(this.house, actor, readAllNotifications, null, call);
  }
}
