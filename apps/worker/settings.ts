/** The worker's settings: those that every process has, and its own. */
import { baseSettings, count, readSettings, type SettingsOf } from '#kernel';

export const WORKER_SETTINGS = {
  ...baseSettings,
  SWEEP_SECONDS: count({ desc: 'How often the worker looks in the database for what is due', default: 30 }),
  UPKEEP_SECONDS: count({
    desc: 'Seconds between two rounds of upkeep: sealing the audit record, calendar deadlines, windows that have opened, files without a row',
    default: 600,
  }),
  JOBS_AT_ONCE: count({ desc: 'Jobs that one worker does at the same time', default: 5 }),
  JOB_LOCK_SECONDS: count({
    desc: 'After how long without a sign of life a job is taken from its worker and given to another',
    default: 30,
  }),
};

export type WorkerSettings = SettingsOf<typeof WORKER_SETTINGS>;

/** @throws Error that names every setting that is missing or wrong */
export const readWorkerSettings = (environment: NodeJS.ProcessEnv): WorkerSettings =>
  readSettings(WORKER_SETTINGS, environment);
