import { ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsIn, IsOptional, Matches } from 'class-validator';

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
  @Matches(/^[a-z0-9.-]{1,80}$/, { each: true })
  measures?: string[];
}
