import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsObject, IsString, Matches, MaxLength } from 'class-validator';
import { SAVED_VIEW_LISTS, type SavedViewList } from '#identity';

/** A filter of a list, under a name. */
export class SavedViewBody {
  @ApiProperty({ enum: SAVED_VIEW_LISTS })
  @IsIn(SAVED_VIEW_LISTS)
  list!: SavedViewList;

  @ApiProperty({ maxLength: 40, example: '本周到期', description: 'Without blanks at its ends' })
  @IsString()
  @MaxLength(40)
  @Matches(/^\S(.*\S)?$/u)
  name!: string;

  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'string' },
    description: 'The list’s filters, as text',
    example: { state: 'public_notice' },
  })
  @IsObject()
  query!: Record<string, string>;
}
