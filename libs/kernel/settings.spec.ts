import { describe, expect, it } from '@jest/globals';
import { baseSettings, readSettings } from './settings.js';

const DATABASE_URL = 'postgres://huiqi_app:secret-word@localhost:5432/huiqi';
const read = (environment: NodeJS.ProcessEnv) => readSettings(baseSettings, environment);

describe('settings', () => {
  it('have defaults for everything but the database', () =>
    expect(read({ DATABASE_URL })).toMatchObject({
      DATABASE_URL,
      REDIS_URL: undefined,
      NODE_ENV: 'development',
      LOG_LEVEL: 'info',
      CLOCK_START: undefined,
    }));

  it('are all explained', () => {
    for (const { desc } of Object.values(baseSettings)) expect(desc).toMatch(/\w/);
  });

  it('that are wrong are all named, and none of their values is told', () => {
    const wrong = () => read({ DATABASE_URL: 'secret-word', NODE_ENV: 'prod', DATABASE_POOL_SIZE: '0' });
    expect(wrong).toThrow(/DATABASE_URL: is wrong/);
    expect(wrong).toThrow(/DATABASE_POOL_SIZE: is not a whole number/);
    expect(wrong).toThrow(/NODE_ENV: is none of production, development, test/);
    expect(wrong).not.toThrow(/secret-word/);
    expect(() => read({})).toThrow(/DATABASE_URL: is missing/);
  });

  it.each(['2026-03-02', '2026-03-02T09:00:00', 'yesterday', '2026-13-02T09:00:00Z'])(
    'refuse %s as what the clock reads',
    (CLOCK_START) => expect(() => read({ DATABASE_URL, CLOCK_START })).toThrow(/CLOCK_START/),
  );

  it('send e-mail only with a sender and an address for the links, and never tell the password', () => {
    const mail = { SMTP_URL: 'smtp://huiqi:secret-word@mail.example.org:587', MAIL_FROM: 'huiqi@example.org' };
    expect(() => read({ DATABASE_URL, ...mail })).toThrow(/SMTP_URL: needs MAIL_FROM and PUBLIC_URL/);
    expect(() => read({ DATABASE_URL, ...mail })).not.toThrow(/secret-word/);
    const PUBLIC_URL = 'https://huiqi.example.org';
    expect(read({ DATABASE_URL, ...mail, PUBLIC_URL })).toMatchObject({ ...mail, PUBLIC_URL });
    const wrong = () => read({ DATABASE_URL, ...mail, SMTP_URL: 'https://huiqi:secret-word@x', PUBLIC_URL: 'x' });
    expect(wrong).toThrow(/SMTP_URL: is not a URL that begins with smtp:\/\/ or smtps:\/\/[\s\S]*PUBLIC_URL/);
    expect(wrong).not.toThrow(/secret-word/);
  });

  it('shift the clock everywhere but in production', () => {
    const CLOCK_START = '2026-03-02T09:00:00+08:00';
    expect(read({ DATABASE_URL, CLOCK_START }).CLOCK_START).toBe(CLOCK_START);
    expect(() => read({ DATABASE_URL, CLOCK_START, NODE_ENV: 'production' })).toThrow(/refused in production/);
  });
});
