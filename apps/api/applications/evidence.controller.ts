import { Controller, Delete, Get, Inject, Param, Post, Query, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { attach, consult, type House, mayHandIn, perform, readEvidence, withdrawEvidence } from '#casework';
import { receiveEvidence } from '#intake';
import type { Actor } from '#kernel';
import { CurrentActor } from '../auth/current-actor.js';
import { callOf } from '../http/idempotency-key.js';
import { IfMatch } from '../http/if-match.js';
import { uploadedFile } from '../http/uploaded-file.js';
import type { ApiSettings } from '../settings.js';
import { HOUSE, SETTINGS } from '../tokens.js';
import { EvidenceQuery } from './applications.dto.js';

const MEBIBYTE = 1_048_576;

/** Evidence: received as a stream, kept under a generated name, given out as an attachment only. */
@ApiTags('applications')
@Controller('applications/:id/evidence')
export class EvidenceController {
  constructor(
    @Inject(HOUSE) private readonly house: House,
    @Inject(SETTINGS) private readonly settings: ApiSettings,
  ) {}

  @Post()
  @ApiOperation({ summary: 'Hand in a file' })
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } },
  })
  @ApiCreatedResponse({ description: 'The evidence with its SHA-256, and the case’s new version' })
  async handIn(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Query() { requirement, invoiceNumbers }: EvidenceQuery,
    @Req() request: FastifyRequest,
  ) {
    const call = callOf(request);
    // Who may not hand this in is told before a byte is kept.
    await consult(this.house, actor, mayHandIn, { id, requirement });
    const part = await uploadedFile(request);
    const file = await receiveEvidence({
      stream: part.file,
      directory: this.house.evidenceDirectory,
      limitBytes: this.settings.UPLOAD_LIMIT_MB * MEBIBYTE,
      fileName: part.filename,
    });
    // The body of the call is the file: another file under the same key is another call.
    const content = { ...(call.content as object), body: { sha256: file.sha256, fileName: file.fileName } };
    const input = { id, requirement, file, invoiceNumbers: invoiceNumbers?.split(',') };
    return perform(this.house, actor, attach, input, { ...call, content });
  }

  @Get(':evidenceId')
  @ApiOperation({ summary: 'Download a file' })
  @ApiOkResponse({ description: 'The file, as an attachment' })
  async download(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Param('evidenceId') evidenceId: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { evidence, stream } = await consult(this.house, actor, readEvidence, { id, evidenceId });
    void reply.header('x-content-type-options', 'nosniff').header('content-security-policy', 'sandbox');
    return new StreamableFile(stream, {
      type: evidence.mediaType,
      length: Number(evidence.sizeBytes),
      disposition: `attachment; filename*=UTF-8''${encodeURIComponent(evidence.fileName)}`,
    });
  }

  @Delete(':evidenceId')
  @ApiOperation({ summary: 'Take a file out of a draft or of a returned case' })
  @ApiOkResponse({ description: 'The case’s new version' })
  withdraw(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Param('evidenceId') evidenceId: string,
    @IfMatch() version: number,
  ) {
    return perform(this.house, actor, withdrawEvidence, { id, version, evidenceId });
  }
}
