/** The forms of requests about lists of who was recognised. */
import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import { PageQuery } from '../http/page.js';

export class ListsQuery extends PageQuery {
  @ApiPropertyOptional({ example: 'aeo' })
  @IsOptional()
  @Matches(/^[a-z0-9-]{1,40}$/)
  kind?: string;
}

export class LinesQuery {
  @ApiPropertyOptional({ description: 'The line after which to go on: `nextCursor`' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(1_000_000)
  cursor?: number;

  @ApiPropertyOptional({ default: 100 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(1000)
  limit = 100;
}
