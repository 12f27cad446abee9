/** The forms of what people may change of their own account. */
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  MaxLength,
  ValidateNested,
} from 'class-validator';

export class ContactBody {
  @ApiPropertyOptional({
    maxLength: 254,
    example: 'name@example.com',
    description: 'An empty text takes the address away: no e-mail any more',
  })
  @IsOptional()
  @IsString()
  @MaxLength(254)
  email?: string;

  @ApiPropertyOptional({ enum: ['zh', 'en'], description: 'The language of what is written to you' })
  @IsOptional()
  @IsIn(['zh', 'en'])
  locale?: 'zh' | 'en';
}

export class ChoiceBody {
  @ApiProperty({ example: 'case-accepted' })
  @IsString()
  @MaxLength(100)
  kind!: string;

  @ApiProperty({ description: 'Whether messages of this kind go by e-mail too' })
  @IsBoolean()
  email!: boolean;
}

export class PreferencesBody {
  @ApiProperty({ type: [ChoiceBody], description: 'Kinds that are not named stay as they are' })
  @IsArray()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => ChoiceBody)
  kinds!: ChoiceBody[];
}
