import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsObject, IsOptional, IsString, MaxLength } from 'class-validator';

export class ExportBody {
  @ApiProperty({ description: 'Which list', example: 'applications' })
  @IsString()
  @MaxLength(40)
  kind!: string;

  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: { type: 'string' },
    description: 'The list’s filters, as text',
    example: { state: 'approved' },
  })
  @IsOptional()
  @IsObject()
  filter?: Record<string, string>;

  @ApiPropertyOptional({ enum: ['zh', 'en'], default: 'zh' })
  @IsOptional()
  @IsIn(['zh', 'en'])
  language?: 'zh' | 'en';
}
