/** Writes one export in a process of its own, and says what came of it and how much memory it took at most. */
import { openHouse, runExport } from '#casework';
import { readWorkerSettings } from '../../../apps/worker/settings.js';
import { peakMegabytes } from './peak-memory.js';

const house = await openHouse(readWorkerSettings(process.env), 'export-process');
const before = peakMegabytes();
const outcome = await runExport(house, process.argv[2] as string);
await house.database.close();
console.log(`${outcome}; ${peakMegabytes()}; ${before}`);
