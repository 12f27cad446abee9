/** The forms of requests about what is offered without an application. */
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID, Matches } from 'class-validator';
import { SubmitBody } from '../applications/applications.dto.js';
import { PageQuery } from '../http/page.js';

const STATES = ['offered', 'confirmed', 'declined', 'lapsed', 'excluded'] as const;
const CODE = /^[a-z0-9.-]{1,80}$/;

export class EntitlementsBody {
  @ApiProperty({ description: 'A published list of the kind that the local rules name for the measure' })
  @IsUUID()
  listId!: string;

  @ApiProperty({ example: 'qp-2024-4.aeo' })
  @Matches(CODE)
  measure!: string;
}

export class OffersQuery extends PageQuery {
  @ApiPropertyOptional({ enum: STATES })
  @IsOptional()
  @IsIn(STATES)
  state?: (typeof STATES)[number];

  @ApiPropertyOptional({ example: 'qp-2024-4.aeo' })
  @IsOptional()
  @Matches(CODE)
  measure?: string;

  @ApiPropertyOptional({ description: 'The list by which it was offered' })
  @IsOptional()
  @IsUUID()
  listId?: string;
}

export class ConfirmOfferBody extends SubmitBody {
  @ApiProperty({ description: 'The account to which it is to be paid: the `account` of the offer' })
  @IsUUID()
  accountId!: string;

  @ApiPropertyOptional({ description: 'Code of the site, where the enterprise has several', example: 'qp-xujing' })
  @IsOptional()
  @Matches(CODE)
  site?: string;
}
