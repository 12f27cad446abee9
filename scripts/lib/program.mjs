/** Programs that run to their end while something is made ready. */
import { spawn } from 'node:child_process';

/**
 * Runs a program and waits for its end.
 *
 * @param options.cwd where it runs
 * @param options.env its environment, ours unless told
 * @param options.signal ends it early
 * @param options.show true lets it write to our terminal; otherwise its output is gathered
 * @returns { code, output }; the code is null when a signal ended it
 * @throws Error when it cannot be started, or was ended by `signal`
 */
export function runProgram(program, args, { cwd, env = process.env, signal, show = false } = {}) {
  return new Promise((done, fail) => {
    const child = spawn(program, args, {
      cwd,
      env,
      signal,
      stdio: ['ignore', ...(show ? ['inherit', 'inherit'] : ['pipe', 'pipe'])],
    });
    let output = '';
    const gather = (chunk) => {
      output += chunk;
    };
    child.stdout?.on('data', gather);
    child.stderr?.on('data', gather);
    child.once('error', fail);
    child.once('close', (code) => done({ code, output }));
  });
}

/** The same, where anything but success stops what we are doing. @throws Error with the end of the output */
export async function runOrThrow(what, program, args, options) {
  const { code, output } = await runProgram(program, args, options);
  if (code !== 0) throw new Error(`${what} failed (code ${code}):\n${output.slice(-6000)}`);
  return output;
}
