/** The forms of signing in by an identity provider. */
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, Matches, MaxLength } from 'class-validator';

/**
 * A path of ours: one slash, and then no second one, which would begin another host. Browsers read a backslash as a slash
 * and skip tabs and line breaks, so none of them is let through.
 */
const OWN_PATH = /^\/(?!\/)[\x21-\x5b\x5d-\x7e]*$/;

export class OidcStartQuery {
  @ApiPropertyOptional({ description: 'The path to come back to, of this server', example: '/review', default: '/' })
  @IsOptional()
  @MaxLength(1000)
  @Matches(OWN_PATH)
  to?: string;
}

export class OidcMethod {
  @ApiProperty({ description: 'What people call the identity provider', example: '统一身份认证' })
  name!: string;

  @ApiProperty({ description: 'Open it as a page, with `to`', example: '/api/v1/auth/oidc/start' })
  startPath!: string;
}

export class SignInMethodsBody {
  @ApiProperty({ description: 'Whether people sign in by user name and password: always' })
  password!: boolean;

  @ApiProperty({ type: OidcMethod, nullable: true, description: 'The identity provider; null where none is set' })
  oidc!: OidcMethod | null;
}
