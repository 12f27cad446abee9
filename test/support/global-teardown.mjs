export default async function globalTeardown() {
  const { postgres, redis } = globalThis.__huiqiTestServers;
  await Promise.all([postgres.stop(), redis.stop?.()]);
}
