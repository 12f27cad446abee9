import { Readable } from 'node:stream';
import { Controller, Get, Inject, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { consult, type House, listOpenAwards, openAwardsCsv, PUBLIC_RECORDER } from '#casework';
import { Public } from '../auth/public.js';
import { HOUSE } from '../tokens.js';
import { OpenAwardsQuery } from './open-data.dto.js';

/** Open data: what was published, in a form that programs read. */
@ApiTags('open-data')
@Public()
@Controller('open-data')
export class OpenDataController {
  constructor(@Inject(HOUSE) private readonly house: House) {}

  @Get('awards')
  @ApiProduces('application/json', 'text/csv')
  @ApiOperation({ summary: 'Awards as their public notices said them, with the day of approval' })
  @ApiOkResponse({ description: '`generatedAt`, `items` and `nextCursor`; as CSV all of them, UTF-8 with a mark' })
  awards(@Query() { format, limit, cursor }: OpenAwardsQuery) {
    if (format === 'json') return consult(this.house, PUBLIC_RECORDER, listOpenAwards, { limit, cursor });
    const disposition = 'attachment; filename="awards.csv"';
    return new StreamableFile(Readable.from(openAwardsCsv(this.house), { objectMode: false }), {
      type: 'text/csv; charset=utf-8',
      disposition,
    });
  }
}
