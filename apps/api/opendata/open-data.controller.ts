import { Readable } from 'node:stream';
import { Controller, Get, Inject, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import {
  consult,
  type House,
  listOpenAwards,
  listOpenDocuments,
  listOpenMeasures,
  openAwardsCsv,
  PUBLIC_RECORDER,
} from '#casework';
import { Public } from '../auth/public.js';
import type { ApiSettings } from '../settings.js';
import { HOUSE, SETTINGS } from '../tokens.js';
import { OpenAwardsQuery } from './open-data.dto.js';

/** Open data: what was published, in a form that programs read. Under which licence, only the operator can say. */
@ApiTags('open-data')
@Public()
@Controller('open-data')
export class OpenDataController {
  private readonly licence: string | null;

  constructor(
    @Inject(HOUSE) private readonly house: House,
    @Inject(SETTINGS) settings: ApiSettings,
  ) {
    this.licence = settings.OPEN_DATA_LICENCE || null;
  }

  @Get('awards')
  @ApiProduces('application/json', 'text/csv')
  @ApiOperation({ summary: 'Awards as their public notices said them, with the day of approval' })
  @ApiOkResponse({
    description: '`generatedAt`, `items`, `nextCursor` and `licence`; as CSV all of them, UTF-8 with a mark',
  })
  async awards(@Query() { format, limit, cursor }: OpenAwardsQuery) {
    if (format === 'json')
      return {
        ...(await consult(this.house, PUBLIC_RECORDER, listOpenAwards, { limit, cursor })),
        licence: this.licence,
      };
    const disposition = 'attachment; filename="awards.csv"';
    return new StreamableFile(Readable.from(openAwardsCsv(this.house), { objectMode: false }), {
      type: 'text/csv; charset=utf-8',
      disposition,
    });
  }

  @Get('documents')
  @ApiOperation({ summary: 'The policy documents in force' })
  @ApiOkResponse({ description: '`generatedAt`, `items` and `licence`' })
  async documents() {
    return { ...(await consult(this.house, PUBLIC_RECORDER, listOpenDocuments, null)), licence: this.licence };
  }

  @Get('measures')
  @ApiOperation({ summary: 'What the documents in force promise, each with its clause and its sentence' })
  @ApiOkResponse({ description: '`generatedAt`, `items` and `licence`' })
  async measures() {
    return { ...(await consult(this.house, PUBLIC_RECORDER, listOpenMeasures, null)), licence: this.licence };
  }
}
