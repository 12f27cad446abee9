/** The forms of requests about budgets, orders, batches, bank answers and recoveries. */
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
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
import { JOURNAL_KINDS, type JournalKind } from '#ledger';
import { IsDay } from '../http/is-day.js';
import { PageQuery } from '../http/page.js';

const CODE = /^[a-z0-9-]{1,40}$/;
const ORDER_STATES = ['payable', 'batched', 'released', 'paid', 'returned', 'held', 'cancelled'] as const;
const BATCH_STATES = ['made', 'released', 'confirmed', 'recalled'] as const;
const RECOVERY_STATES = ['open', 'settled', 'cancelled'] as const;

export class BudgetBody {
  @ApiPropertyOptional({
    description: 'Code of the office: your own district, or one of its towns',
    example: 'sj-jiuting',
  })
  @IsOptional()
  @Matches(CODE)
  organisation?: string;

  @ApiProperty({
    description: 'The fund: unless an office keeps several, the id of the document',
    example: 'sj-2025-8',
  })
  @Matches(CODE)
  fund!: string;

  @ApiProperty({ example: 2026 })
  @IsInt()
  @Min(2000)
  @Max(2100)
  fiscalYear!: number;

  @ApiProperty({ description: 'Yuan', example: '1000000.00' })
  @IsString()
  @MaxLength(20)
  amount!: string;

  @ApiProperty({ description: 'The document by which it is appropriated', example: '松财预〔2026〕12号' })
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  reference!: string;
}

export class BooksQuery {
  @ApiPropertyOptional({ example: 'sj-2025-8' })
  @IsOptional()
  @Matches(CODE)
  fund?: string;

  @ApiPropertyOptional({ example: 2026 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(2000)
  @Max(2100)
  fiscalYear?: number;

  @ApiPropertyOptional({ description: 'Up to and including this day; without it, as the books stand' })
  @IsOptional()
  @IsDay()
  asOf?: string;
}

export class JournalsQuery extends PageQuery {
  @ApiPropertyOptional({ example: 'sj-2025-8' })
  @IsOptional()
  @Matches(CODE)
  fund?: string;

  @ApiPropertyOptional({ example: 2026 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(2000)
  @Max(2100)
  fiscalYear?: number;

  @ApiPropertyOptional()
  @IsOptional()
  @IsUUID()
  applicationId?: string;

  @ApiPropertyOptional({ enum: JOURNAL_KINDS })
  @IsOptional()
  @IsIn(JOURNAL_KINDS)
  kind?: JournalKind;
}

export class AccountQuery {
  @ApiPropertyOptional({ description: 'Whose account; an enterprise need not say' })
  @IsOptional()
  @IsUUID()
  enterpriseId?: string;
}

export class AccountBody extends AccountQuery {
  @ApiProperty({ description: 'The account’s name; it must be the enterprise’s' })
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  accountName!: string;

  @ApiProperty({ example: '6222021001000000011' })
  @Matches(/^[0-9]{8,30}$/)
  accountNumber!: string;

  @ApiProperty({ example: '演示银行上海分行' })
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  bankName!: string;
}

export class VerifyAccountBody {
  @ApiProperty({ description: 'Whose account' })
  @IsUUID()
  enterpriseId!: string;
}

export class OrdersQuery extends PageQuery {
  @ApiPropertyOptional({ enum: ORDER_STATES })
  @IsOptional()
  @IsIn(ORDER_STATES)
  state?: (typeof ORDER_STATES)[number];

  @ApiPropertyOptional({ description: 'The whole reference, as on the bank’s paper' })
  @IsOptional()
  @IsString()
  @MaxLength(40)
  reference?: string;

  @ApiPropertyOptional()
  @IsOptional()
  @IsUUID()
  applicationId?: string;
}

export class OrdersBody {
  @ApiProperty({ type: [String], description: 'Approved cases, 500 at most' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(500)
  @IsUUID(undefined, { each: true })
  applicationIds!: string[];
}

export class BatchBody {
  @ApiProperty({ type: [String], description: 'Payable orders, 500 at most' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(500)
  @IsUUID(undefined, { each: true })
  orderIds!: string[];
}

export class BatchesQuery extends PageQuery {
  @ApiPropertyOptional({ enum: BATCH_STATES })
  @IsOptional()
  @IsIn(BATCH_STATES)
  state?: (typeof BATCH_STATES)[number];
}

export class HoldBody {
  @ApiProperty()
  @IsString()
  @MinLength(1)
  @MaxLength(1000)
  reason!: string;
}

export class ExceptionsQuery extends PageQuery {
  @ApiPropertyOptional({ description: 'Of one file only' })
  @IsOptional()
  @IsUUID()
  bankReturnId?: string;
}

export class RecoveriesQuery extends PageQuery {
  @ApiPropertyOptional({ enum: RECOVERY_STATES })
  @IsOptional()
  @IsIn(RECOVERY_STATES)
  state?: (typeof RECOVERY_STATES)[number];

  @ApiPropertyOptional({ description: '`true` for those whose last day has passed', enum: ['true', 'false'] })
  @IsOptional()
  @IsIn(['true', 'false'])
  overdue?: 'true' | 'false';

  @ApiPropertyOptional()
  @IsOptional()
  @IsUUID()
  applicationId?: string;
}

export class RepaymentBody {
  @ApiProperty({ description: 'Yuan', example: '50000.01' })
  @IsString()
  @MaxLength(20)
  amount!: string;

  @ApiProperty({ description: 'The day on which the money stood on the treasury’s account', example: '2026-11-03' })
  @IsDay()
  receivedOn!: string;

  @ApiProperty({ description: 'The bank’s reference of the movement; one movement repays once' })
  @IsString()
  @MinLength(1)
  @MaxLength(100)
  bankReference!: string;
}

export class OffsetBody {
  @ApiProperty({ description: 'The later award’s case: approved, of the same enterprise' })
  @IsUUID()
  applicationId!: string;

  @ApiProperty({
    description: 'Yuan: at most what is owed and what of that award is under no order',
    example: '1000.00',
  })
  @IsString()
  @MaxLength(20)
  amount!: string;

  @ApiProperty({ description: 'By what one may be set off against the other; the enterprise reads it' })
  @IsString()
  @MinLength(1)
  @MaxLength(2000)
  basis!: string;
}

export class WriteOffBody {
  @ApiPropertyOptional({ description: 'Yuan; all that is owed unless told', example: '1000.00' })
  @IsOptional()
  @IsString()
  @MaxLength(20)
  amount?: string;

  @ApiProperty({ description: 'Why it is not going to come' })
  @IsString()
  @MinLength(1)
  @MaxLength(2000)
  reason!: string;

  @ApiProperty({ description: 'The number of the paper that allows it', example: '松财〔2026〕45号' })
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  document!: string;
}
