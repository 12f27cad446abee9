import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { consult, type House, listOffices } from '#casework';
import type { Actor } from '#kernel';
import { CurrentActor } from '../auth/current-actor.js';
import { HOUSE } from '../tokens.js';

/** Names of offices, to choose from instead of typing codes. For officials. */
@ApiTags('organisations')
@Controller('organisations')
export class OrganisationsController {
  constructor(@Inject(HOUSE) private readonly house: House) {}

  @Get()
  @ApiOperation({ summary: 'The municipality, its districts and their towns, by name' })
  @ApiOkResponse({ description: '`items`; `parentId` makes the tree' })
  list(@CurrentActor() actor: Actor) {
    return consult(this.house, actor, listOffices, null);
  }
}
