/** The forms of sign-in, and of the person who is signed in. */
import { ApiProperty } from '@nestjs/swagger';
import { IsNotEmpty, IsString, MaxLength } from 'class-validator';
import { type OrganisationKind, PASSWORD_MOST, type User } from '#identity';
import { ROLES, type Role } from '#kernel';

export class SignInBody {
  @ApiProperty({ example: 'sj-town-clerk', maxLength: 64 })
  @IsString()
  @IsNotEmpty()
  @MaxLength(64)
  username!: string;

  @ApiProperty({ format: 'password', maxLength: PASSWORD_MOST })
  @IsString()
  @IsNotEmpty()
  @MaxLength(PASSWORD_MOST)
  password!: string;
}

export class UserOrganisation {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ example: 'sj-jiuting' })
  code!: string;

  @ApiProperty({ enum: ['municipality', 'district', 'town'] })
  kind!: OrganisationKind;

  @ApiProperty({ example: '九亭镇' })
  nameZh!: string;

  @ApiProperty({ example: 'Jiuting Town' })
  nameEn!: string;
}

export class UserEnterprise {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ description: '统一社会信用代码' })
  uscc!: string;

  @ApiProperty()
  name!: string;
}

export class UserBody implements User {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  username!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty({ enum: ['zh', 'en'] })
  locale!: 'zh' | 'en';

  @ApiProperty({ type: String, nullable: true, description: 'Where messages go by e-mail; null: nowhere' })
  email!: string | null;

  @ApiProperty({ enum: ROLES, isArray: true })
  roles!: Role[];

  @ApiProperty({ type: UserOrganisation, nullable: true })
  organisation!: UserOrganisation | null;

  @ApiProperty({ type: UserEnterprise, nullable: true })
  enterprise!: UserEnterprise | null;
}

export class SignedInBody {
  @ApiProperty({ description: 'Send it as `Authorization: Bearer …`' })
  accessToken!: string;

  @ApiProperty({ description: 'Seconds until the access token has to be refreshed', example: 600 })
  expiresIn!: number;

  @ApiProperty({ type: UserBody })
  user!: UserBody;
}
