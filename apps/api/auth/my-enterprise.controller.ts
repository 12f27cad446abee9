import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { consult, type House, readMyEnterprise } from '#casework';
import type { Actor } from '#kernel';
import { HOUSE } from '../tokens.js';
import { CurrentActor } from './current-actor.js';

/** What the office's register says of the enterprise for which somebody applies. The office keeps it; they read it. */
@ApiTags('auth')
@Controller('auth/me/enterprise')
export class MyEnterpriseController {
  constructor(@Inject(HOUSE) private readonly house: House) {}

  @Get()
  @ApiOperation({ summary: 'Your enterprise as the register has it: name, sites, industry and size' })
  @ApiOkResponse({ description: 'The enterprise; industry and size are null where nobody recorded them' })
  read(@CurrentActor() actor: Actor) {
    return consult(this.house, actor, readMyEnterprise, null);
  }
}
