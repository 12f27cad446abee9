/** The forms of requests about accounts. */
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsIn, IsOptional, IsString, Length, Matches, MaxLength } from 'class-validator';
import { PASSWORD_MOST } from '#identity';
import { ROLES, type Role } from '#kernel';
import { PageQuery } from '../http/page.js';

export class PeopleQuery extends PageQuery {
  @ApiPropertyOptional({ description: 'A part of the user name or the name' })
  @IsOptional()
  @IsString()
  @Length(1, 100)
  q?: string;

  @ApiPropertyOptional({ description: 'Code of an organisation', example: 'sj-jiuting' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  organisation?: string;

  @ApiPropertyOptional({ enum: ROLES })
  @IsOptional()
  @IsIn(ROLES)
  role?: Role;
}

export class AccountBody {
  @ApiPropertyOptional({ description: 'The name; unchanged where it is left out' })
  @IsOptional()
  @IsString()
  @Length(1, 100)
  name?: string;

  @ApiPropertyOptional({ description: 'Exactly these roles from now on', enum: ROLES, isArray: true })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(ROLES.length)
  @IsIn(ROLES, { each: true })
  roles?: Role[];
}

export class NewAccountBody {
  @ApiProperty({ description: 'What the person signs in with; kept in lower case', example: 'sj-clerk-2' })
  @IsString()
  @MaxLength(64)
  username!: string;

  @ApiProperty()
  @IsString()
  @Length(1, 100)
  name!: string;

  @ApiPropertyOptional({ description: 'Code of the organisation in which the person works', example: 'sj-jiuting' })
  @IsOptional()
  @IsString()
  @Length(1, 100)
  organisation?: string;

  @ApiPropertyOptional({ description: 'Credit code of the enterprise for which the person applies' })
  @IsOptional()
  @IsString()
  @Length(1, 100)
  uscc?: string;

  @ApiProperty({ description: 'May be empty: such a person signs in and sees nothing', enum: ROLES, isArray: true })
  @IsArray()
  @ArrayMaxSize(ROLES.length)
  @IsIn(ROLES, { each: true })
  roles!: Role[];

  @ApiPropertyOptional({ enum: ['zh', 'en'], default: 'zh', description: 'The language of what is written to them' })
  @IsOptional()
  @IsIn(['zh', 'en'])
  locale?: 'zh' | 'en';

  @ApiPropertyOptional({ maxLength: 254, example: 'name@example.com' })
  @IsOptional()
  @IsString()
  @MaxLength(254)
  email?: string;

  @ApiProperty({ description: 'The first password, which the administrator hands over', minLength: 12 })
  @IsString()
  @MaxLength(PASSWORD_MOST)
  password!: string;
}

export class PasswordBody {
  @ApiProperty({ description: 'The new password, which the administrator hands over', minLength: 12 })
  @IsString()
  @MaxLength(PASSWORD_MOST)
  password!: string;
}

export class LinkIdentityBody {
  @ApiProperty({
    description: 'What the identity provider calls the person (`sub`), to the letter',
    maxLength: 255,
    example: '4f7c1f0e-7d1b-4a57-9a53-0d6ed9e3d1a2',
  })
  @IsString()
  @Length(1, 255)
  // A space at an end came with the copying: the provider never sends it, and the link would open nothing.
  @Matches(/^\S(.*\S)?$/)
  subject!: string;
}

export class UnlinkIdentityBody {
  @ApiProperty({ description: 'The provider, as the account shows it', example: 'https://id.example.org/realms/city' })
  @IsString()
  @Length(1, 2000)
  issuer!: string;

  @ApiProperty({ description: 'Why; it stands in the audit record', maxLength: 500 })
  @IsString()
  @Length(1, 500)
  reason!: string;
}
