/**
 * Settings: environment variables, read and checked once at the start of a process. What the API and the worker both
 * know is defined here once; each adds its own.
 */
import {
  type CleanedEnvAccessors,
  cleanEnv,
  EnvError,
  EnvMissingError,
  email,
  makeValidator,
  str,
  url,
  type ValidatorSpec,
} from 'envalid';

const RFC3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;

const instant = makeValidator<string>((text) => {
  if (!RFC3339.test(text) || Number.isNaN(Date.parse(text))) {
    throw new TypeError('is not an RFC 3339 instant, such as 2026-03-02T09:00:00+08:00');
  }
  return text;
});

/** The value is never in what it says: it may hold a password. */
const urlOf = (...protocols: string[]) =>
  makeValidator<string>((text) => {
    if (!URL.canParse(text) || !protocols.includes(new URL(text).protocol)) {
      throw new TypeError(`is not a URL that begins with ${protocols.join('// or ')}//`);
    }
    return text;
  });
const smtpUrl = urlOf('smtp:', 'smtps:');
const webUrl = urlOf('https:', 'http:');

/** A whole number from 1. */
export const count = makeValidator<number>((text) => {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new TypeError('is not a whole number from 1');
  return Number(text);
});

export const baseSettings = {
  NODE_ENV: str({
    desc: '`production` refuses what is for demonstrations and tests only',
    choices: ['production', 'development', 'test'],
    default: 'development',
  }),
  DATABASE_URL: url({ desc: 'PostgreSQL, as the role `huiqi_app`: postgres://huiqi_app:…@host:5432/huiqi' }),
  DATABASE_POOL_SIZE: count({ desc: 'Connections to PostgreSQL at most, beside those of the queue', default: 10 }),
  REDIS_URL: url({ desc: 'Redis for the queue; without it the queue lives in PostgreSQL', default: undefined }),
  LOG_LEVEL: str({
    desc: 'The least that is logged',
    choices: ['debug', 'info', 'warn', 'error', 'silent'],
    default: 'info',
  }),
  CLOCK_START: instant({
    desc: 'What the clock reads at the start (RFC 3339), for demonstrations and tests; refused in production',
    default: undefined,
  }),
  CATALOGUE_DIRECTORY: str({ desc: 'The policy documents, their texts and the local rules', default: 'catalogue' }),
  EVIDENCE_DIRECTORY: str({ desc: 'Where uploaded evidence is kept', default: '.huiqi/evidence' }),
  SMTP_URL: smtpUrl({
    desc: 'The server that e-mail is handed to, smtp://user:password@host:587 or smtps://…; without it none is sent',
    default: undefined,
  }),
  MAIL_FROM: email({ desc: 'The address that e-mail comes from; needed with `SMTP_URL`', default: undefined }),
  PUBLIC_URL: webUrl({
    desc: 'Where people open huiqi in a browser, for the links in e-mail and the way back from an identity provider; needed with `SMTP_URL` and `OIDC_ISSUER`',
    default: undefined,
  }),
  EXPORT_DIRECTORY: str({ desc: 'Where exported files are kept until they expire', default: '.huiqi/exports' }),
};

/** Envalid's own errors quote the value, which may be a URL with a password in it; they are said in other words. */
function faultOf(error: Error | undefined, choices: readonly unknown[] | undefined): string {
  if (error instanceof EnvMissingError) return 'is missing';
  if (!(error instanceof EnvError)) return error?.message ?? 'is wrong';
  return choices ? `is none of ${choices.join(', ')}` : 'is wrong';
}

type Specs = Record<string, ValidatorSpec<unknown>>;

/** The checked values of a set of settings. */
export type SettingsOf<S extends Specs> = Readonly<Omit<ReturnType<typeof cleanEnv<S>>, keyof CleanedEnvAccessors>>;

/** The settings that every process has. Directories are relative to the working directory. */
export type BaseSettings = SettingsOf<typeof baseSettings>;

/**
 * @param specs the base settings and the process's own
 * @param environment usually process.env
 * @throws Error that names every setting that is missing or wrong, never their values
 */
export function readSettings<S extends Specs & typeof baseSettings>(
  specs: S,
  environment: NodeJS.ProcessEnv,
): SettingsOf<S> {
  const settings = cleanEnv(environment, specs, {
    reporter: ({ errors }) => {
      const faults = Object.entries(errors).map(
        ([name, error]) => `${name}: ${faultOf(error, specs[name]?.choices)} (${specs[name]?.desc})`,
      );
      if (faults.length > 0) throw new Error(`The settings are not right:\n${faults.join('\n')}`);
    },
  });
  const { NODE_ENV, CLOCK_START, SMTP_URL, MAIL_FROM, PUBLIC_URL } = settings as BaseSettings;
  if (NODE_ENV === 'production' && CLOCK_START !== undefined) {
    throw new Error('The settings are not right:\nCLOCK_START: is refused in production');
  }
  if (SMTP_URL !== undefined && (MAIL_FROM === undefined || PUBLIC_URL === undefined)) {
    throw new Error('The settings are not right:\nSMTP_URL: needs MAIL_FROM and PUBLIC_URL beside it');
  }
  return { ...settings } as SettingsOf<S>;
}
