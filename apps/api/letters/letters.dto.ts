import { ApiProperty } from '@nestjs/swagger';
import { IsString, IsUUID, Matches, MaxLength } from 'class-validator';

export class LettersQuery {
  @ApiProperty({ description: 'The case whose letters are asked for' })
  @IsUUID()
  applicationId!: string;
}

export class CheckQuery {
  @ApiProperty({ description: 'As it stands on the letter', example: 'HQ-W-2026-000012-29' })
  @IsString()
  @MaxLength(40)
  number!: string;

  @ApiProperty({ description: 'The check code in the letter’s footer: 12 hexadecimal digits' })
  @Matches(/^[0-9a-f]{12}$/)
  code!: string;
}
