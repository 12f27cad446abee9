/** The API's settings: those that every process has, and its own. */
import { makeValidator, port, str } from 'envalid';
import { baseSettings, count, readSettings, type SettingsOf } from '#kernel';

const secret = makeValidator<string>((text) => {
  if (text.length < 32) throw new TypeError('a secret has at least 32 characters');
  return text;
});

export const API_SETTINGS = {
  ...baseSettings,
  HOST: str({ desc: 'Address to listen on; 0.0.0.0 for every one', default: '127.0.0.1' }),
  PORT: port({ desc: 'Port to listen on', default: 3000 }),
  JWT_SECRET: secret({ desc: 'Key that signs access tokens, at least 32 characters; changing it ends all of them' }),
  TRUST_PROXY: str({
    desc: 'Addresses or networks of the proxies in front, separated by commas, whose `X-Forwarded-For` is believed',
    default: '',
  }),
  RATE_LIMIT_PER_MINUTE: count({ desc: 'Requests per minute from one address', default: 6000 }),
  SIGN_IN_LIMIT_PER_MINUTE: count({
    desc: 'Attempts to sign in per minute from one address under one user name',
    default: 60,
  }),
  UPLOAD_LIMIT_MB: count({ desc: 'Largest file that can be uploaded, in MiB', default: 50 }),
  OPEN_DATA_LICENCE: str({
    desc: 'Name or address of the licence under which the operator gives the open data away; huiqi names none by itself',
    default: '',
  }),
  WEB_DIRECTORY: str({ desc: 'The built web application, served at `/`', default: 'dist/web' }),
};

/** The checked settings. In production the refresh cookie is marked as secure. */
export type ApiSettings = SettingsOf<typeof API_SETTINGS>;

/** @throws Error that names every setting that is missing or wrong */
export const readApiSettings = (environment: NodeJS.ProcessEnv): ApiSettings => readSettings(API_SETTINGS, environment);
