import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { JwtModule } from '@nestjs/jwt';
import type { ApiSettings } from '../settings.js';
import { SETTINGS } from '../tokens.js';
import { AccessTokens } from './access-token.js';
import { AuthController } from './auth.controller.js';
import { MeController } from './me.controller.js';
import { MyEnterpriseController } from './my-enterprise.controller.js';
import { IdentityProvider } from './oidc/identity-provider.js';
import { OidcController } from './oidc/oidc.controller.js';
import { OidcCookie } from './oidc/oidc-cookie.js';
import { RefreshCookie } from './refresh-cookie.js';
import { SavedViewsController } from './saved-views.controller.js';
import { SessionGuard } from './session.guard.js';
import { SessionStrategy } from './session.strategy.js';

/** Signing in, and the guard in front of every route of the application. */
@Module({
  imports: [
    JwtModule.registerAsync({
      inject: [SETTINGS],
      useFactory: (settings: ApiSettings) => ({ secret: settings.JWT_SECRET, signOptions: { algorithm: 'HS256' } }),
    }),
  ],
  controllers: [AuthController, MeController, MyEnterpriseController, OidcController, SavedViewsController],
  providers: [
    AccessTokens,
    RefreshCookie,
    IdentityProvider,
    OidcCookie,
    SessionStrategy,
    { provide: APP_GUARD, useClass: SessionGuard },
  ],
  exports: [IdentityProvider],
})
export class AuthModule {}
