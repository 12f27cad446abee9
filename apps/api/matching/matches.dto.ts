import { ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsIn, IsOptional, Matches } from 'class-validator';
import { PageQuery } from '../http/page.js';

const CODE = /^[a-z0-9.-]{1,80}$/;

export class MatchesQuery {
  @ApiPropertyOptional({ description: 'Also the measures that refuse the enterprise', enum: ['true', 'false'] })
  @IsOptional()
  @IsIn(['true', 'false'])
  all?: 'true' | 'false';
}

export class SubscriptionBody {
  @ApiPropertyOptional({ description: 'Codes of measures; left out for all of them, empty for none', type: [String] })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(200)
  @Matches(CODE, { each: true })
  measures?: string[];
}

export class FoundMatchesQuery extends PageQuery {
  @ApiPropertyOptional({ description: 'One measure alone; an official has to name it', example: 'sj-2025-8.aeo' })
  @IsOptional()
  @Matches(CODE)
  measure?: string;

  @ApiPropertyOptional({ description: '`yes`: eligible by all that is known', enum: ['yes', 'undetermined'] })
  @IsOptional()
  @IsIn(['yes', 'undetermined'])
  outcome?: 'yes' | 'undetermined';
}
