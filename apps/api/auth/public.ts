/** Marks of the few routes that are open without a session. */
import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';

/** How open a route is: to everybody whoever they are, or to everybody and knowing who is signed in. */
export type Openness = 'anyone' | 'sign-in-optional';

export const OPENNESS = 'huiqi:openness';

/** How the OpenAPI document marks what needs no sign-in. */
export const OPENNESS_EXTENSION = 'x-openness';

const open = (openness: Openness): ClassDecorator & MethodDecorator =>
  applyDecorators(SetMetadata(OPENNESS, openness), ApiExtension(OPENNESS_EXTENSION, openness));

/** Opens a route, or every route of a controller, to everybody. Without it a route needs a sign-in. */
export const Public = (): ClassDecorator & MethodDecorator => open('anyone');

/** Opens a route to everybody, but takes the session of who is signed in; a token that is worth nothing is refused. */
export const SignInOptional = (): ClassDecorator & MethodDecorator => open('sign-in-optional');
