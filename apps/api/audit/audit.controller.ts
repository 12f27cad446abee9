import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsOptional, IsUUID, Matches, MaxLength } from 'class-validator';
import { consult, type House, readAuditRecord, verifyAuditRecord } from '#casework';
import { type Actor, isId } from '#kernel';
import { CurrentActor } from '../auth/current-actor.js';
import { PageQuery, pageOf, placeIn } from '../http/page.js';
import { HOUSE } from '../tokens.js';

class AuditQuery extends PageQuery {
  @ApiPropertyOptional({ description: 'Who acted', format: 'uuid' })
  @IsOptional()
  @IsUUID()
  person?: string;

  @ApiPropertyOptional({ description: 'What it was done to: its kind and its id', example: 'guide:sj-2026' })
  @IsOptional()
  @MaxLength(200)
  @Matches(/^[a-z-]+:.+$/)
  subject?: string;
}

/** The record of security-relevant acts, for the auditor. */
@ApiTags('audit')
@Controller('audit')
export class AuditController {
  constructor(@Inject(HOUSE) private readonly house: House) {}

  @Get('entries')
  @ApiOperation({ summary: 'Entries of the record, newest first, by person or subject' })
  @ApiOkResponse({ description: '`items` and `nextCursor`' })
  async list(@CurrentActor() actor: Actor, @Query() { limit, cursor, person, subject }: AuditQuery) {
    const [kind, ...id] = subject?.split(':') ?? [];
    const found = await consult(this.house, actor, readAuditRecord, {
      limit: limit + 1,
      personId: person,
      ...(kind && { subject: { kind, id: id.join(':') } }),
      before: placeIn<{ id: string }>(cursor, (place) => isId(String(place.id)))?.id,
    });
    return pageOf(found, limit, (entry) => ({ id: entry.id }));
  }

  @Get('verification')
  @ApiOperation({ summary: 'Whether the hash chain of the record holds' })
  @ApiOkResponse({
    description: '`intact`, the newest hash as `head`, and `brokenAt`, the first seal that does not hold',
  })
  verify(@CurrentActor() actor: Actor) {
    return consult(this.house, actor, verifyAuditRecord, null);
  }
}
