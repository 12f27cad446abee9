/** The forms of requests about the bank: the treasury's own account, exceptions and their resolution. */
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, IsUUID, Matches, MaxLength, MinLength } from 'class-validator';
import { LINE_OUTCOMES, type LineOutcome, RESOLUTIONS, type Resolution } from '#treasury';
import { IsDay } from '../http/is-day.js';
import { PageQuery } from '../http/page.js';

export class TreasuryAccountBody {
  @ApiProperty({ example: '上海市松江区财政局' })
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  accountName!: string;

  @ApiProperty({ example: '310015000000000099' })
  @Matches(/^[0-9]{8,30}$/)
  accountNumber!: string;

  @ApiProperty({ example: '演示银行上海分行' })
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  bankName!: string;
}

export class ExceptionsQuery extends PageQuery {
  @ApiPropertyOptional({ description: 'Of one file only' })
  @IsOptional()
  @IsUUID()
  bankReturnId?: string;

  @ApiPropertyOptional({ enum: LINE_OUTCOMES })
  @IsOptional()
  @IsIn(LINE_OUTCOMES)
  kind?: LineOutcome;

  @ApiPropertyOptional({ enum: ['open', 'resolved'], default: 'open' })
  @IsOptional()
  @IsIn(['open', 'resolved'])
  state?: 'open' | 'resolved';
}

export class ResolutionBody {
  @ApiProperty({ enum: RESOLUTIONS, description: 'One of the line’s `ways`' })
  @IsIn(RESOLUTIONS)
  resolution!: Resolution;

  @ApiProperty()
  @IsString()
  @MinLength(1)
  @MaxLength(1000)
  reason!: string;

  @ApiPropertyOptional({ description: 'assign-to-order, enter-by-hand: the order’s reference' })
  @IsOptional()
  @IsString()
  @MaxLength(40)
  reference?: string;

  @ApiPropertyOptional({ description: 'bank-corrected: the correcting movement; enter-by-hand: the movement itself' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  bankReference?: string;

  @ApiPropertyOptional({ description: 'enter-by-hand: yuan' })
  @IsOptional()
  @IsString()
  @MaxLength(20)
  amount?: string;

  @ApiPropertyOptional({ description: 'enter-by-hand: the payee’s account' })
  @IsOptional()
  @Matches(/^[0-9]{1,40}$/)
  account?: string;

  @ApiPropertyOptional({ description: 'enter-by-hand: the day of the movement' })
  @IsOptional()
  @IsDay()
  day?: string;

  @ApiPropertyOptional({ enum: ['paid', 'returned'], description: 'enter-by-hand' })
  @IsOptional()
  @IsIn(['paid', 'returned'])
  status?: 'paid' | 'returned';
}

export class ClearingBody {
  @ApiProperty({ description: 'The bank’s reference of the movement by which the money came back' })
  @IsString()
  @MinLength(1)
  @MaxLength(100)
  bankReference!: string;
}
