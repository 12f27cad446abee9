/** The forms of requests about budgets, orders, batches, bank answers and recoveries. */
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
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
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { JOURNAL_KINDS, type JournalKind } from '#ledger';
import { BATCH_FORMATS, type BatchFormat, HOLD_CODES, type HoldCode } from '#treasury';
import { IsDay } from '../http/is-day.js';
import { PageQuery } from '../http/page.js';

const CODE = /^[a-z0-9-]{1,40}$/;
const ORDER_STATES = ['payable', 'batched', 'released', 'paid', 'returned', 'held', 'cancelled'] as const;
const BATCH_STATES = ['made', 'released', 'sent', 'confirmed', 'recalled'] as const;
const RECOVERY_STATES = ['open', 'settled', 'cancelled'] as const;
const REFUND_STATES = ['open', 'paid'] as const;

/** The document by which a budget is given or changed, and the book of which it speaks. */
class BudgetDocumentBody {
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

  @ApiPropertyOptional({
    description: 'A group of measures with a budget of its own; without it, the fund as a whole',
    example: 'talent',
  })
  @IsOptional()
  @Matches(CODE)
  measureGroup?: string;

  @ApiProperty({ description: 'The document on which it stands', example: '松财预〔2026〕12号' })
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  reference!: string;
}

export class BudgetBody extends BudgetDocumentBody {
  @ApiProperty({ description: 'Yuan', example: '1000000.00' })
  @IsString()
  @MaxLength(20)
  amount!: string;
}

export class AdjustmentBody extends BudgetDocumentBody {
  @ApiProperty({ description: 'Yuan: below zero where the budget is reduced', example: '-50000.00' })
  @IsString()
  @MaxLength(20)
  amount!: string;
}

export class CarryOverBody extends BudgetDocumentBody {
  @ApiPropertyOptional({ description: 'Yuan; without it, all that is still available', example: '50000.00' })
  @IsOptional()
  @IsString()
  @MaxLength(20)
  amount?: string;
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

  @ApiPropertyOptional({
    description: 'A group of measures with a budget of its own; without it, all groups',
    example: 'talent',
  })
  @IsOptional()
  @Matches(CODE)
  measureGroup?: string;
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

  @ApiPropertyOptional({
    description: 'A group of measures with a budget of its own; without it, all groups',
    example: 'talent',
  })
  @IsOptional()
  @Matches(CODE)
  measureGroup?: string;
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

  @ApiPropertyOptional({ description: 'Only those that were sent and that the bank has not answered in time' })
  @IsOptional()
  @Transform(({ value }) => value === 'true' || value === true)
  @IsBoolean()
  unanswered?: boolean;
}

export class OrderItem {
  @ApiProperty({ description: 'An approved case' })
  @IsUUID()
  applicationId!: string;

  @ApiPropertyOptional({
    description: 'Yuan, where the measure is paid in instalments; without it, all that is left',
    example: '60000.00',
  })
  @IsOptional()
  @IsString()
  @MaxLength(20)
  amount?: string;
}

export class OrdersBody {
  @ApiPropertyOptional({ type: [String], description: 'Approved cases, each to be paid in full, 500 at most' })
  @ValidateIf((body: OrdersBody) => body.items === undefined || body.applicationIds !== undefined)
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(500)
  @IsUUID(undefined, { each: true })
  applicationIds?: string[];

  @ApiPropertyOptional({ type: [OrderItem], description: 'Instead: cases with the part to be paid now, 500 at most' })
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => OrderItem)
  items?: OrderItem[];
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

export class BatchFileQuery {
  @ApiPropertyOptional({ enum: BATCH_FORMATS, default: 'pain.001' })
  @IsOptional()
  @IsIn(BATCH_FORMATS)
  format: BatchFormat = 'pain.001';
}

export class NotExecutedBody {
  @ApiProperty({ description: 'Number or date of the bank’s letter' })
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  bankLetter!: string;
}

export class HoldBody {
  @ApiProperty({ enum: HOLD_CODES })
  @IsIn(HOLD_CODES)
  code!: HoldCode;

  @ApiProperty()
  @IsString()
  @MinLength(1)
  @MaxLength(1000)
  reason!: string;
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

export class RefundsQuery extends PageQuery {
  @ApiPropertyOptional({ enum: REFUND_STATES, description: '`open` until the bank has paid it' })
  @IsOptional()
  @IsIn(REFUND_STATES)
  state?: (typeof REFUND_STATES)[number];

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
