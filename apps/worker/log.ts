/** The worker's log: one line of JSON for each thing that happened. It carries ids, never what a message says. */

const LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;

export type LogLevel = (typeof LEVELS)[number];

export type Log = (level: Exclude<LogLevel, 'silent'>, message: string, fields?: Record<string, unknown>) => void;

/** @returns a log that leaves out what is below the level */
export function openLog(least: LogLevel, write: (line: string) => void = console.log): Log {
  return (level, message, fields = {}) => {
    if (LEVELS.indexOf(level) < LEVELS.indexOf(least)) return;
    write(JSON.stringify({ time: new Date().toISOString(), level, message, ...fields }));
  };
}

/** @returns what a log line says of an error */
export const errorFields = (error: unknown): { error: string } => ({
  error: error instanceof Error ? (error.stack ?? error.message) : String(error),
});
