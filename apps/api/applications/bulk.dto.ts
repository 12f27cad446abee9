/** The forms of requests that act on many cases at once: each item is the single action's body with its case. */
import type { Type as Class } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional, IntersectionType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsInt, IsUUID, Min, ValidateNested } from 'class-validator';
import { Problem } from '../http/problem.js';
import { EndorseBody, OptionalReasonBody, ProposeBody, RejectBody } from './applications.dto.js';

/** The cases of a list are done one after the other while the request waits, so a list is no longer than this. */
export const MOST_CASES = 500;
/** Approvals are done together, as sets. */
export const MOST_APPROVALS = 10_000;

export class CaseItem {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  id!: string;

  @ApiProperty({ description: 'The version of the case that you saw, as If-Match says it for one case', example: 5 })
  @IsInt()
  @Min(1)
  version!: number;
}

export class ApproveItem extends IntersectionType(CaseItem, OptionalReasonBody) {}
export class EndorseItem extends IntersectionType(CaseItem, EndorseBody) {}
export class ProposeItem extends IntersectionType(CaseItem, ProposeBody) {}
export class RejectItem extends IntersectionType(CaseItem, RejectBody) {}

function listOf<Item>(item: Class<Item>, most = MOST_CASES) {
  class ListBody {
    @ApiProperty({ type: [item], minItems: 1, maxItems: most, description: 'Each case once' })
    @IsArray()
    @ArrayMinSize(1)
    @ArrayMaxSize(most)
    @ArrayUnique((each: CaseItem | null) => String(each?.id).toLowerCase())
    @ValidateNested({ each: true })
    @Type(() => item)
    items!: Item[];
  }
  return ListBody;
}

export class BulkAcceptBody extends listOf(CaseItem) {}
export class BulkApproveBody extends listOf(ApproveItem, MOST_APPROVALS) {}
export class BulkEndorseBody extends listOf(EndorseItem) {}
export class BulkProposeBody extends listOf(ProposeItem) {}
export class BulkRejectBody extends listOf(RejectItem) {}

export class BulkResult {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ description: 'Whether the action was done on this case' })
  ok!: boolean;

  @ApiPropertyOptional({ description: 'The case’s version after the action' })
  version?: number;

  @ApiPropertyOptional({ description: 'The case’s state after the action', example: 'approved' })
  state?: string;

  @ApiPropertyOptional({ type: Problem, description: 'Why this case was refused, as the single action would say it' })
  refusal?: Problem;
}

export class BulkResults {
  @ApiProperty({ type: [BulkResult], description: 'One for each case, in the order of their ids' })
  results!: BulkResult[];
}
