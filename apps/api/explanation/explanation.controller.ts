import { Controller, Get, Inject, Param, Res, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { consultSnapshot, type House, readExplanation, readExplanationFile } from '#casework';
import type { Actor } from '#kernel';
import { CurrentActor } from '../auth/current-actor.js';
import { HOUSE } from '../tokens.js';

/** Why a case came out as it did, figure by figure. */
@ApiTags('applications')
@Controller('applications')
export class ExplanationController {
  constructor(@Inject(HOUSE) private readonly house: House) {}

  @Get(':id/explanation')
  @ApiOperation({
    summary: 'Every figure of the case from the quote to the ledger entry; for its offices and the auditor',
  })
  @ApiOkResponse({
    description:
      'Pinned versions, facts with evidence, conditions, award steps, limits, decisions, shares, journals and events; ' +
      'each figure with `from`; `assessments[].recomputed` and `checks` say what was proved',
  })
  read(@CurrentActor() actor: Actor, @Param('id') id: string) {
    return consultSnapshot(this.house, actor, readExplanation, { id });
  }

  @Get(':id/explanation/file')
  @ApiProduces('application/pdf')
  @ApiOperation({ summary: 'The same as PDF; the same bytes as long as nothing happens to the case' })
  @ApiOkResponse({ description: 'The PDF, as an attachment' })
  async file(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { fileName, bytes } = await consultSnapshot(this.house, actor, readExplanationFile, { id });
    void reply.header('x-content-type-options', 'nosniff');
    const disposition = `attachment; filename="${fileName}"`;
    return new StreamableFile(bytes, { type: 'application/pdf', length: bytes.length, disposition });
  }
}
