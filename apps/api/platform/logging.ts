/** What of an error may stand in the log: never its values, which can be personal data. */
interface LoggedError {
  type: string;
  message: string;
  stack: string;
  /** SQLSTATE or Node's error code. */
  code?: string;
  /** Name of the constraint that a statement ran into. */
  constraint?: string;
  /** The logger's own type leaves room for more. */
  [more: string]: unknown;
}

/** PostgreSQL's own errors carry the row in `detail`; that stays out. */
export function logErrorAs(error: Error & { code?: string; constraint?: string }): LoggedError {
  return {
    type: error.name,
    message: error.message,
    stack: error.stack ?? '',
    code: error.code,
    constraint: error.constraint,
  };
}
