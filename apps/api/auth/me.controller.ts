import { Body, Controller, Get, Inject, Ip, Patch, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { changeMyContact, consult, type House, perform, readMyPreferences, saveMyPreferences } from '#casework';
import type { Actor } from '#kernel';
import { HOUSE } from '../tokens.js';
import { UserBody } from './auth.dto.js';
import { CurrentActor } from './current-actor.js';
import { ContactBody, PreferencesBody } from './me.dto.js';

/**
 * What people change of their own account. Only the person does, and the same change twice is one change, so that neither
 * a key nor a version is asked for.
 */
@ApiTags('auth')
@Controller('auth/me')
export class MeController {
  constructor(@Inject(HOUSE) private readonly house: House) {}

  @Patch()
  @ApiOperation({ summary: 'Change your address for e-mail or your language' })
  @ApiOkResponse({ type: UserBody })
  changeContact(
    @CurrentActor() actor: Actor,
    @Body() { email, locale }: ContactBody,
    @Ip() ip: string,
  ): Promise<UserBody> {
    return perform(this.house, actor, changeMyContact, { email: email === '' ? null : email, locale, ip });
  }

  @Get('preferences')
  @ApiOperation({ summary: 'Every kind of message, and whether it goes to you by e-mail' })
  @ApiOkResponse({
    description:
      '`emailReaches`: whether you have an address and the system sends e-mail; `kinds`, each with `name`, `binding` ' +
      '(cannot be switched off), `inApp` (always true) and `email`',
  })
  preferences(@CurrentActor() actor: Actor) {
    return consult(this.house, actor, readMyPreferences, null);
  }

  @Put('preferences')
  @ApiOperation({ summary: 'Choose which kinds of messages go to you by e-mail; binding ones cannot be switched off' })
  @ApiOkResponse({ description: 'All kinds, as `GET` answers them' })
  savePreferences(@CurrentActor() actor: Actor, @Body() body: PreferencesBody) {
    return perform(this.house, actor, saveMyPreferences, body);
  }
}
