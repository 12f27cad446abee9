/** The forms of requests about cases: what each may contain, before any rule is asked. */
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  Equals,
  IsArray,
  IsBoolean,
  IsIn,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { MESSAGE_MOST, SIGNAL_VERDICTS, type SignalVerdict, STATES, type State } from '#workflow';
import { IsDay } from '../http/is-day.js';
import { PageQuery } from '../http/page.js';

const MEASURE = /^[a-z0-9-]{1,40}\.[a-z0-9-]{1,60}$/;
const STATE_NAMES = Object.keys(STATES) as State[];
const LONGEST_REASON = 4000;

const facts = {
  type: 'object',
  additionalProperties: true,
  description: 'Answers by the facts’ names: money "6000000.00", dates "2026-03-01"',
  example: { foreignContribution: '6000000.00', registeredOn: '2026-03-01' },
} as const;

export class ApplicationQuery extends PageQuery {
  @ApiPropertyOptional({ enum: STATE_NAMES, isArray: true })
  @IsOptional()
  @Transform(({ value }) => (typeof value === 'string' ? value.split(',') : value))
  @IsIn(STATE_NAMES, { each: true })
  state?: State[];

  @ApiPropertyOptional({ example: 'sj-2025-8.foreign-capital' })
  @IsOptional()
  @Matches(MEASURE)
  measure?: string;

  @ApiPropertyOptional({ description: 'Code of a town', example: 'sj-jiuting' })
  @IsOptional()
  @Matches(/^[a-z0-9-]{1,40}$/)
  town?: string;

  @ApiPropertyOptional({ description: 'Only cases whose next move is due before this day' })
  @IsOptional()
  @IsDay()
  dueBefore?: string;

  @ApiPropertyOptional({ description: 'A whole case number or credit code, or the beginning of an enterprise’s name' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  q?: string;

  @ApiPropertyOptional({
    enum: ['mine'],
    description: 'Only what you can take forward, what is due first at the front',
  })
  @IsOptional()
  @Equals('mine')
  queue?: 'mine';
}

export class NewApplicationBody {
  @ApiProperty({ example: 'sj-2025-8.foreign-capital' })
  @Matches(MEASURE)
  measure!: string;

  @ApiPropertyOptional(facts)
  @IsOptional()
  @IsObject()
  facts?: Record<string, unknown>;

  @ApiPropertyOptional({
    description: 'Code of the site that applies, where the enterprise has several',
    example: 'sj-jiuting',
  })
  @IsOptional()
  @Matches(/^[a-z0-9-]{1,40}$/)
  site?: string;
}

export class FactsBody {
  @ApiProperty({ ...facts, description: `${facts.description}; null takes an answer back` })
  @IsObject()
  facts!: Record<string, unknown>;
}

export class DeclarationBody {
  @ApiProperty({ description: 'That everything stated and handed in is true', example: true })
  @IsBoolean()
  accepted!: boolean;
}

export class SubmitBody {
  @ApiPropertyOptional({ type: DeclarationBody })
  @IsOptional()
  @ValidateNested()
  @Type(() => DeclarationBody)
  declaration?: DeclarationBody;
}

export class ResubmitBody extends SubmitBody {
  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: { type: 'string' },
    description: 'Explanations by the defects’ ids',
  })
  @IsOptional()
  @IsObject()
  explanations?: Record<string, string>;
}

export class DefectBody {
  @ApiProperty({ enum: ['fact', 'evidence'] })
  @IsIn(['fact', 'evidence'])
  kind!: 'fact' | 'evidence';

  @ApiProperty({ description: 'Name of the fact, or code of the evidence', example: 'paidInOn' })
  @IsString()
  @MaxLength(100)
  target!: string;

  @ApiProperty({ description: 'What is to be corrected' })
  @IsString()
  @MinLength(1)
  @MaxLength(LONGEST_REASON)
  message!: string;
}

export class ReturnBody {
  @ApiProperty({ type: [DefectBody] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => DefectBody)
  defects!: DefectBody[];

  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_REASON)
  reason?: string;
}

export class ReasonBody {
  @ApiProperty()
  @IsString()
  @MinLength(1)
  @MaxLength(LONGEST_REASON)
  reason!: string;
}

export class OptionalReasonBody {
  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_REASON)
  reason?: string;
}

export class EndorseBody extends ReasonBody {
  @ApiProperty({ description: 'Yuan', example: '180000.00' })
  @IsString()
  @MaxLength(20)
  recommendedAmount!: string;
}

export class SuperiorDecisionBody {
  @ApiProperty({ description: '文号', example: '沪商外资〔2026〕12号' })
  @IsString()
  @MaxLength(100)
  number!: string;

  @ApiProperty()
  @IsString()
  @MaxLength(300)
  title!: string;

  @ApiProperty({ example: '2026-05-20' })
  @IsDay()
  issuedOn!: string;
}

export class ProposeBody extends OptionalReasonBody {
  @ApiProperty({ description: 'Yuan', example: '180000.00' })
  @IsString()
  @MaxLength(20)
  amount!: string;

  @ApiPropertyOptional({ description: 'A rate below the policy’s', example: '2.5%' })
  @IsOptional()
  @IsString()
  @MaxLength(12)
  rate?: string;

  @ApiPropertyOptional({
    type: SuperiorDecisionBody,
    description: 'The superior decision that sets a figure which the policy leaves open',
  })
  @IsOptional()
  @ValidateNested()
  @Type(() => SuperiorDecisionBody)
  decision?: SuperiorDecisionBody;

  @ApiPropertyOptional({
    description:
      'Yuan that the district would grant alone, where only the higher of two is granted and none is computed',
  })
  @IsOptional()
  @IsString()
  @MaxLength(20)
  candidate?: string;
}

export class SuperiorAwardBody {
  @ApiProperty({ description: 'Yuan', example: '3000000.00' })
  @IsString()
  @MaxLength(20)
  amount!: string;

  @ApiProperty({ description: 'Number of the superior decision', example: '沪商〔2026〕12号' })
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  number!: string;

  @ApiProperty()
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  title!: string;

  @ApiProperty({ example: '2026-03-02' })
  @IsDay()
  issuedOn!: string;

  @ApiProperty({ description: 'Whether the enterprise has the money already' })
  @IsBoolean()
  paid!: boolean;
}

export class SuperiorAwardAnswerBody {
  @ApiProperty()
  @IsUUID()
  superiorAwardId!: string;

  @ApiProperty({ description: 'Confirmed, it counts; otherwise it is withdrawn' })
  @IsBoolean()
  confirmed!: boolean;
}

export class ScoresBody {
  @ApiProperty({
    description: 'Whole points by the id of their criterion',
    type: 'object',
    additionalProperties: { type: 'integer' },
    example: { innovation: 40, prospects: 20 },
  })
  @IsObject()
  points!: Record<string, number>;
}

export class RejectBody extends ReasonBody {
  @ApiProperty({ description: 'Id or label of the clause that stands against it', example: '6' })
  @IsString()
  @MaxLength(60)
  clause!: string;

  @ApiPropertyOptional({ description: 'The words of the clause that decide; the whole clause without them' })
  @IsOptional()
  @IsString()
  @MinLength(1)
  @MaxLength(LONGEST_REASON)
  quote?: string;
}

export class ResolveBody extends ReasonBody {
  @ApiProperty()
  @IsUUID()
  objectionId!: string;

  @ApiProperty()
  @IsBoolean()
  upheld!: boolean;
}

export class RecusalBody extends ReasonBody {
  @ApiProperty({ description: 'Who is to leave the case: an official of its district or town' })
  @IsUUID()
  personId!: string;
}

export class AnswerSignalBody extends ReasonBody {
  @ApiProperty({ enum: SIGNAL_VERDICTS, description: 'Nothing is left to do, or somebody else is to look into it' })
  @IsIn(SIGNAL_VERDICTS)
  verdict!: SignalVerdict;
}

export class NoticesQuery extends PageQuery {
  @ApiPropertyOptional({ enum: ['open', 'ended'], description: 'Those that run now, or those that ended lately' })
  @IsOptional()
  @IsIn(['open', 'ended'])
  state?: 'open' | 'ended';
}

export class ObjectionBody extends ReasonBody {
  @ApiProperty({ description: 'Who objects' })
  @IsString()
  @MinLength(1)
  @MaxLength(100)
  name!: string;

  @ApiProperty({ description: 'Where the answer reaches them; not published' })
  @IsString()
  @MinLength(3)
  @MaxLength(200)
  contact!: string;
}

export class EvidenceQuery {
  @ApiProperty({ description: 'Code of the evidence that the file answers', example: 'paid-in-proof' })
  @IsString()
  @MaxLength(100)
  requirement!: string;

  @ApiPropertyOptional({ description: 'Numbers of the invoices that the file shows, separated by commas' })
  @IsOptional()
  @Matches(/^[^,]{1,40}(,[^,]{1,40}){0,99}$/)
  invoiceNumbers?: string;
}

export class MessageBody {
  @ApiProperty({ description: 'Plain text', maxLength: MESSAGE_MOST })
  @IsString()
  @MinLength(1)
  @MaxLength(MESSAGE_MOST)
  text!: string;
}
