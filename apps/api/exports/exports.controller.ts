import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import {
  type Call,
  consult,
  fetchExport,
  type House,
  listExports,
  perform,
  readExport,
  requestExport,
} from '#casework';
import type { Actor } from '#kernel';
import { CurrentActor } from '../auth/current-actor.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { PageQuery } from '../http/page.js';
import { HOUSE } from '../tokens.js';
import { ExportBody } from './exports.dto.js';

/** Lists as files: asked for here, written by the worker. */
@ApiTags('exports')
@Controller('exports')
export class ExportsController {
  constructor(@Inject(HOUSE) private readonly house: House) {}

  @Post()
  @HttpCode(202)
  @ApiOperation({ summary: 'Ask for a list as an Excel file; a message tells when it is ready' })
  @ApiAcceptedResponse({ description: 'The export’s id' })
  request(@CurrentActor() actor: Actor, @Body() body: ExportBody, @IdempotencyKey() call: Call) {
    return perform(this.house, actor, requestExport, body, call);
  }

  @Get()
  @ApiOperation({ summary: 'Your exports, newest first' })
  @ApiOkResponse({ description: '`items` and `nextCursor`' })
  list(@CurrentActor() actor: Actor, @Query() query: PageQuery) {
    return consult(this.house, actor, listExports, query);
  }

  @Get(':id')
  @ApiOperation({ summary: 'How far one of your exports is' })
  @ApiOkResponse({ description: 'Its state and the rows written so far' })
  one(@CurrentActor() actor: Actor, @Param('id') id: string) {
    return consult(this.house, actor, readExport, { id });
  }

  @Get(':id/file')
  @ApiOperation({ summary: 'The file of one of your exports, until it expires' })
  @ApiOkResponse({ description: 'The workbook, as an attachment' })
  async file(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { fileName, sizeBytes, stream } = await perform(this.house, actor, fetchExport, { id });
    void reply.header('x-content-type-options', 'nosniff');
    return new StreamableFile(stream, {
      type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      length: sizeBytes,
      disposition: `attachment; filename="${fileName}"`,
    });
  }
}
