import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { consult, type House, readMails } from '#casework';
import { type Actor, isId } from '#kernel';
import { MAIL_STATES, type MailState } from '#notifications';
import { CurrentActor } from '../auth/current-actor.js';
import { PageQuery, pageOf, placeIn } from '../http/page.js';
import { HOUSE } from '../tokens.js';

class MailsQuery extends PageQuery {
  @ApiProperty({ enum: MAIL_STATES, description: '`failed`: refused for good, or given up' })
  @IsIn(MAIL_STATES)
  state!: MailState;
}

/** What became of e-mail, for the administrator. */
@ApiTags('notifications')
@Controller('mails')
export class MailsController {
  constructor(@Inject(HOUSE) private readonly house: House) {}

  @Get()
  @ApiOperation({ summary: 'Mails in one state, newest first: whose, how often tried, and what the mail server said' })
  @ApiOkResponse({ description: '`items` and `nextCursor`' })
  async list(@CurrentActor() actor: Actor, @Query() { limit, cursor, state }: MailsQuery) {
    const after = placeIn<{ id: string }>(cursor, ({ id }) => isId(String(id)))?.id ?? null;
    const found = await consult(this.house, actor, readMails, { state, limit: limit + 1, after });
    return pageOf(found, limit, ({ id }) => ({ id }));
  }
}
