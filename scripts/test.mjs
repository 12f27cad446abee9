/**
 * `npm test`: installs what is missing, checks types and rules of the code, and runs every test on real servers.
 * Arguments go to Jest: `npm test -- libs/kernel`. The last line reads `N passed, N failed`; the exit code is 0 when
 * nothing failed.
 *
 * Node.js built-ins only: this file runs before any dependency is installed.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBuilt } from './lib/build.mjs';
import { checkNode, ensureInstalled, npmCommand } from './lib/install.mjs';
import { runProgram } from './lib/program.mjs';
import { secondsSince } from './lib/progress.mjs';
import { startRedis } from './lib/redis.mjs';
import { readJestResult } from './lib/test-report.mjs';

const project = dirname(dirname(fileURLToPath(import.meta.url)));

/** One check of the whole code, by its npm script, counts as one test. */
async function check(script) {
  const start = Date.now();
  const [program, first] = npmCommand();
  const { code, output } = await runProgram(program, [...first, 'run', '--silent', script], { cwd: project });
  console.log(`${code === 0 ? 'passed' : 'FAILED'}  npm run ${script} (${secondsSince(start)})`);
  if (code !== 0) console.log(output);
  return code === 0;
}

async function runJest(args) {
  const redis = await startRedis({ install: true });
  const directory = mkdtempSync(join(tmpdir(), 'huiqi-jest-'));
  const file = join(directory, 'result.json');
  const env = {
    ...process.env,
    NODE_OPTIONS:
      `${process.env.NODE_OPTIONS ?? ''} --experimental-vm-modules --no-warnings=ExperimentalWarning`.trim(),
    ...(redis.url ? { TEST_REDIS_URL: redis.url } : {}),
  };
  const jest = join(project, 'node_modules', 'jest', 'bin', 'jest.js');
  try {
    // A set-up that failed may leave its servers open; the run ends all the same.
    const options = ['-w', '2', '--forceExit', '--json', `--outputFile=${file}`, ...args];
    const { code } = await runProgram(process.execPath, [jest, ...options], { cwd: project, env, show: true });
    return { ...readJestResult(file, code), redis };
  } finally {
    await redis.stop?.();
    rmSync(directory, { recursive: true, force: true });
  }
}

async function main() {
  checkNode();
  console.log(`Dependencies: ${await ensureInstalled(project)}`);
  // The browser tests open the web application as it was built.
  console.log(`Build: ${(await ensureBuilt(project)) || 'made'}`);
  const checks = await Promise.all([check('typecheck'), check('lint'), check('docs:check')]);
  const { passed, failed, skipped, redis } = await runJest(process.argv.slice(2));
  for (const name of skipped) console.log(`skipped: ${name}`);
  if (redis.reason) console.log(`REDIS TESTS DID NOT RUN: ${redis.reason}`);
  const sound = checks.filter(Boolean).length;
  const failures = failed + checks.length - sound;
  console.log(`${passed + sound} passed, ${failures} failed`);
  return failures === 0 ? 0 : 1;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error.message);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
}
