import { openHouse } from '#casework';
import { createApi } from './api.js';
import { AppModule } from './app.module.js';
import { readApiSettings } from './settings.js';

const settings = readApiSettings(process.env);
const house = await openHouse(settings, 'huiqi-api');
const app = await createApi(settings, AppModule.of(settings, house));
await app.listen(settings.PORT, settings.HOST);
console.log(`api ready at http://${settings.HOST}:${settings.PORT}`);

/** How long answers that have begun may take once the process is to stop, in milliseconds. */
const PATIENCE_MS = 5_000;

let stopping = false;
/** Answers what has begun, takes nothing new, and lets the database go. */
async function stop(): Promise<void> {
  if (stopping) return;
  stopping = true;
  setTimeout(() => app.getHttpServer().closeAllConnections(), PATIENCE_MS).unref();
  await app.close();
  await house.database.close();
  process.exit(0);
}

process.on('SIGTERM', stop);
process.on('SIGINT', stop);
// Whoever started this process with a channel is gone; nobody is left who could stop it.
process.on('disconnect', stop);
