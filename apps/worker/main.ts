/**
 * The worker process: sends reminders and makes the system's own moves when their time has come. Any number of workers
 * may run side by side.
 */
import { openHouse } from '#casework';
import { workerHandlers } from './handlers.js';
import { errorFields, openLog } from './log.js';
import { readWorkerSettings } from './settings.js';
import { startWorker } from './worker.js';

async function main(): Promise<void> {
  const settings = readWorkerSettings(process.env);
  const log = openLog(settings.LOG_LEVEL);
  const house = await openHouse(settings, 'huiqi-worker');
  const worker = await startWorker(house, settings, workerHandlers(house), log);
  if (!house.mail) console.log('e-mail: none is sent, for SMTP_URL is not set');
  let stopping = false;
  const stop = async (why: string) => {
    if (stopping) return;
    stopping = true;
    log('info', `the worker stops: ${why}`);
    await worker.stop();
    await house.database.close();
    process.exit(0);
  };
  // Without a parent (npm start) there is no channel and nothing to disconnect.
  process.once('disconnect', () => stop('the process that started it is gone'));
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => stop(signal));
  console.log(`worker ready: queue in ${worker.store}, sweep every ${settings.SWEEP_SECONDS} s`);
}

main().catch((error: unknown) => {
  console.error(errorFields(error).error);
  process.exit(1);
});
