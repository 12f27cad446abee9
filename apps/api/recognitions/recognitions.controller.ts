import { Controller, Get, HttpCode, Inject, Param, Post, Query, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import {
  type Call,
  consult,
  decideRecognitions,
  type House,
  importRecognitions,
  listRecognitionKinds,
  listRecognitions,
  perform,
  readRecognitionLines,
  readRecognitions,
} from '#casework';
import { type Actor, sha256 } from '#kernel';
import { CurrentActor } from '../auth/current-actor.js';
import { callOf, IdempotencyKey } from '../http/idempotency-key.js';
import { uploadedFile } from '../http/uploaded-file.js';
import { HOUSE } from '../tokens.js';
import { LinesQuery, ListsQuery } from './recognitions.dto.js';

const FIELDS = ['kind', 'title', 'issuer', 'document'] as const;

/** Lists of who was recognised 名单: what the office knows, an enterprise need not prove. */
@ApiTags('recognitions')
@Controller('recognition-lists')
export class RecognitionsController {
  constructor(@Inject(HOUSE) private readonly house: House) {}

  @Post()
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: {
      type: 'object',
      required: [...FIELDS, 'file'],
      properties: {
        ...Object.fromEntries(FIELDS.map((name) => [name, { type: 'string' }])),
        file: { type: 'string', format: 'binary' },
      },
    },
  })
  @ApiOperation({
    summary: 'Hand in a list (.xlsx or CSV: 统一社会信用代码, 企业名称, 认定日期); the fields before the file',
  })
  @ApiCreatedResponse({ description: 'The draft, with every line that was not taken and why' })
  async import(@CurrentActor() actor: Actor, @Req() request: FastifyRequest) {
    const call = callOf(request);
    const part = await uploadedFile(request);
    const bytes = await part.toBuffer();
    const fields = fieldsOf(part.fields);
    const content = {
      ...(call.content as object),
      body: { ...fields, sha256: sha256(bytes), fileName: part.filename },
    };
    const input = { ...fields, fileName: part.filename, bytes };
    return perform(this.house, actor, importRecognitions, input, { ...call, content });
  }

  @Get()
  @ApiOperation({ summary: 'Lists, newest first' })
  @ApiOkResponse({ description: '`items` and `nextCursor`' })
  list(@CurrentActor() actor: Actor, @Query() query: ListsQuery) {
    return consult(this.house, actor, listRecognitions, query);
  }

  @Get('kinds')
  @ApiOperation({ summary: 'The kinds of lists that are taken, by the local rules' })
  @ApiOkResponse({ description: '`items`: each with its names and the measures that are offered by it' })
  kinds(@CurrentActor() actor: Actor) {
    return consult(this.house, actor, listRecognitionKinds, null);
  }

  @Get(':id')
  @ApiOperation({ summary: 'One list, with the problems of its file' })
  @ApiOkResponse({ description: 'The list' })
  one(@CurrentActor() actor: Actor, @Param('id') id: string) {
    return consult(this.house, actor, readRecognitions, { id });
  }

  @Get(':id/lines')
  @ApiOperation({ summary: 'Its lines, and which enterprises registered here they mean' })
  @ApiOkResponse({ description: '`items` and `nextCursor`' })
  lines(@CurrentActor() actor: Actor, @Param('id') id: string, @Query() { cursor, limit }: LinesQuery) {
    return consult(this.house, actor, readRecognitionLines, { id, after: cursor, limit });
  }

  @Post(':id/actions/publish')
  @HttpCode(200)
  @ApiOperation({ summary: 'Publish the list; another person than who handed it in' })
  @ApiOkResponse({
    description: 'The list, which counts from now on, and the `matchRun` that looks for whom it makes eligible',
  })
  publish(@CurrentActor() actor: Actor, @Param('id') id: string, @IdempotencyKey() call: Call) {
    return perform(this.house, actor, decideRecognitions, { id, publish: true }, call);
  }

  @Post(':id/actions/discard')
  @HttpCode(200)
  @ApiOperation({ summary: 'Discard the draft' })
  @ApiOkResponse({ description: 'The list' })
  discard(@CurrentActor() actor: Actor, @Param('id') id: string, @IdempotencyKey() call: Call) {
    return perform(this.house, actor, decideRecognitions, { id, publish: false }, call);
  }
}

/** The form's texts, which stand before the file: what comes after it is not read yet. */
function fieldsOf(fields: Record<string, unknown>): Record<(typeof FIELDS)[number], string> {
  const text = (name: string): string => {
    const field = fields[name];
    const value = typeof field === 'object' && field !== null && 'value' in field ? field.value : '';
    return typeof value === 'string' ? value.trim() : '';
  };
  return Object.fromEntries(FIELDS.map((name) => [name, text(name)])) as Record<(typeof FIELDS)[number], string>;
}
