import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';

interface Service {
  image?: string;
  command?: string[];
  environment?: Record<string, string>;
  depends_on?: Record<string, { condition: string }>;
  ports?: string[];
  volumes?: string[];
  healthcheck?: { test: string[] };
}

const read = (file: string): string => readFileSync(join(process.cwd(), file), 'utf8');
const composeText = read('docker-compose.yml');
const compose = parse(composeText, { merge: true }) as {
  services: Record<string, Service>;
  volumes: Record<string, unknown>;
};
const service = (name: string): Service => compose.services[name] ?? {};
const example = read('deploy/huiqi.env.example');

describe('docker-compose.yml', () => {
  it('consists of two servers, two runs that end, and two processes', () =>
    expect(Object.keys(compose.services)).toEqual(['postgres', 'redis', 'migrate', 'catalogue', 'api', 'worker']));

  it('keeps every write of Redis and evicts nothing, for it holds a queue', () => {
    const command = service('redis').command?.join(' ');
    expect(command).toContain('--appendonly yes');
    expect(command).toContain('--maxmemory-policy noeviction');
    expect(service('redis').volumes).toContain('redis:/data');
  });

  it.each(['api', 'worker'])('starts the %s after the migrations and the catalogue have ended well', (name) => {
    const { depends_on: before } = service(name);
    expect(before?.migrate?.condition).toBe('service_completed_successfully');
    expect(before?.catalogue?.condition).toBe('service_completed_successfully');
    expect(before?.redis?.condition).toBe('service_healthy');
  });

  it('starts the migrations when the database answers, and the catalogue after them', () => {
    expect(service('migrate').depends_on?.postgres?.condition).toBe('service_healthy');
    expect(service('postgres').healthcheck?.test).toContain('pg_isready');
    expect(service('catalogue').depends_on?.migrate?.condition).toBe('service_completed_successfully');
  });

  it('runs files that the sources build', () => {
    const image = /^CMD (.*)$/m.exec(read('Dockerfile'))?.[1] ?? '[]';
    const commands = ['migrate', 'catalogue', 'worker'].map((name) => service(name).command ?? []);
    for (const command of [...commands, JSON.parse(image) as string[]]) {
      const file = command.at(-1)?.replace(/^dist\/(.*)\.js$/, '$1.ts') ?? '';
      expect([file, existsSync(join(process.cwd(), file))]).toEqual([file, true]);
    }
  });

  it('tells the password of the owner to the database and to the migrations only', () => {
    const told = Object.keys(compose.services).filter((name) =>
      JSON.stringify(service(name).environment ?? {}).includes('POSTGRES_PASSWORD:?'),
    );
    expect(told).toEqual(['postgres', 'migrate']);
  });

  it('is production, without a clock that can be set', () => {
    for (const name of ['catalogue', 'api', 'worker']) expect(service(name).environment?.NODE_ENV).toBe('production');
    expect(composeText).not.toContain('CLOCK_START');
  });

  it('has no secret without a demand for it, and the example file names them all, without values', () => {
    const variables = [...composeText.matchAll(/\$\{(\w*(?:PASSWORD|SECRET)\w*)([^}]*)\}/g)];
    expect(new Set(variables.map(([, name]) => name))).toEqual(
      new Set(['POSTGRES_PASSWORD', 'DATABASE_APP_PASSWORD', 'REDIS_PASSWORD', 'JWT_SECRET']),
    );
    for (const [, name, rest] of variables) {
      expect(rest).toMatch(/^:\?/);
      expect(example).toMatch(new RegExp(`^${name}=$`, 'm'));
    }
  });

  it('opens no port to the world', () => {
    for (const name of Object.keys(compose.services)) {
      for (const port of service(name).ports ?? []) expect(port).toMatch(/^127\.0\.0\.1:/);
    }
  });

  it('declares every named volume that it mounts', () => {
    const mounted = Object.values(compose.services).flatMap(({ volumes = [] }) =>
      volumes.map((at) => at.split(':')[0]),
    );
    expect(new Set(mounted)).toEqual(new Set(Object.keys(compose.volumes)));
  });
});

describe('Dockerfile', () => {
  const dockerfile = read('Dockerfile');

  it('runs as an ordinary user', () => expect(dockerfile).toMatch(/^USER node$/m));

  it('copies only what there is', () => {
    const sources = [...dockerfile.matchAll(/^COPY (?!--from)(.*) \S+$/gm)].flatMap(
      ([, paths]) => paths?.split(' ') ?? [],
    );
    expect(sources.length).toBeGreaterThan(5);
    expect(sources.filter((path) => !existsSync(join(process.cwd(), path)))).toEqual([]);
  });

  it('keeps secrets and what a machine made for itself out of the image', () => {
    const ignored = read('.dockerignore').split('\n');
    for (const path of ['.git', '.huiqi', 'node_modules', 'dist', 'deploy/*.env']) expect(ignored).toContain(path);
  });
});
