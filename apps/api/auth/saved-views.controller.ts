import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Call, consult, forgetMyView, type House, perform, readMyViews, saveMyView } from '#casework';
import type { Actor } from '#kernel';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { HOUSE } from '../tokens.js';
import { CurrentActor } from './current-actor.js';
import { SavedViewBody } from './saved-views.dto.js';

/** The filters of lists that people come back to. Each person's own: nobody else reads them. */
@ApiTags('auth')
@Controller('auth/me/saved-views')
export class SavedViewsController {
  constructor(@Inject(HOUSE) private readonly house: House) {}

  @Get()
  @ApiOperation({ summary: 'Your views of lists' })
  @ApiOkResponse({ description: '`items`, those of every list, in the order in which they were first kept' })
  list(@CurrentActor() actor: Actor) {
    return consult(this.house, actor, readMyViews, null);
  }

  @Post()
  @ApiOperation({ summary: 'Keep a view of a list; what had its name before is replaced' })
  @ApiCreatedResponse({ description: 'The view' })
  save(@CurrentActor() actor: Actor, @Body() body: SavedViewBody, @IdempotencyKey() call: Call) {
    return perform(this.house, actor, saveMyView, body, call);
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Forget a view' })
  @ApiNoContentResponse()
  async forget(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<void> {
    await perform(this.house, actor, forgetMyView, { id });
  }
}
