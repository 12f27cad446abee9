/** The forms of requests about settlement between a district and its towns. */
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
} from 'class-validator';
import { SETTLEMENT_FORMATS, type SettlementFormat } from '#casework';
import type { SettlementState } from '#treasury';
import { IsDay } from '../http/is-day.js';
import { PageQuery } from '../http/page.js';

const CODE = /^[a-z0-9-]{1,40}$/;
const STATES = ['draft', 'closed', 'settled', 'cancelled'] as const;

export class SettlementBody {
  @ApiProperty({ description: 'Code of the town', example: 'sj-jiuting' })
  @Matches(CODE)
  town!: string;

  @ApiProperty({ example: '2026-04-01' })
  @IsDay()
  periodFrom!: string;

  @ApiProperty({ description: 'Last day, which must be over', example: '2026-06-30' })
  @IsDay()
  periodTo!: string;

  @ApiPropertyOptional({ description: 'Without it, all funds of the two', example: 'sj-2025-8' })
  @IsOptional()
  @Matches(CODE)
  fund?: string;
}

export class SettlementsQuery extends PageQuery {
  @ApiPropertyOptional({ enum: STATES })
  @IsOptional()
  @IsIn(STATES)
  state?: SettlementState;
}

export class SettlementFileQuery {
  @ApiProperty({ enum: SETTLEMENT_FORMATS })
  @IsIn(SETTLEMENT_FORMATS)
  format!: SettlementFormat;
}

export class CancelSettlementBody {
  @ApiProperty()
  @IsString()
  @MinLength(1)
  @MaxLength(2000)
  reason!: string;
}

export class SettledBody {
  @ApiProperty({ description: 'Day on which the money stood on the account of whoever got it', example: '2026-07-10' })
  @IsDay()
  settledOn!: string;

  @ApiProperty({ description: 'The bank’s own reference of the movement' })
  @IsString()
  @MinLength(1)
  @MaxLength(100)
  bankReference!: string;
}

export class DeterminationBody {
  @ApiProperty({ example: 'sj-2025-8.aeo' })
  @Matches(/^[a-z0-9-]{1,40}\.[a-z0-9-]{1,60}$/)
  measure!: string;

  @ApiProperty({ description: 'Whether the other document governs who bears awards of the measure' })
  @IsBoolean()
  governed!: boolean;

  @ApiPropertyOptional({ description: 'Where it governs: the district’s part of the whole', example: 6 })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(1000)
  districtParts?: number;

  @ApiPropertyOptional({ description: 'Where it governs: the town’s part of the whole', example: 4 })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(1000)
  townParts?: number;

  @ApiProperty({ example: '沪松府〔2022〕147号' })
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  sourceNumber!: string;

  @ApiProperty({ example: '关于进一步明确松江区产业扶持资金分担比例的通知' })
  @IsString()
  @MinLength(1)
  @MaxLength(400)
  sourceTitle!: string;

  @ApiProperty({ description: 'What the document says of the clause, or where it is silent about it' })
  @IsString()
  @MinLength(1)
  @MaxLength(4000)
  finding!: string;
}

export class ReapportionmentBody {
  @ApiProperty({ description: 'The case whose award is divided anew' })
  @IsUUID()
  applicationId!: string;
}

export class ReapportionmentsQuery extends PageQuery {
  @ApiPropertyOptional({ enum: ['proposed', 'confirmed', 'declined'] })
  @IsOptional()
  @IsIn(['proposed', 'confirmed', 'declined'])
  state?: 'proposed' | 'confirmed' | 'declined';
}
