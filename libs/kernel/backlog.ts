/** What the background owes of one kind, as the rows say it: the queue is never asked. */
export interface Backlog {
  /** Nobody does it: not begun, or begun by a worker of which nothing was heard since. */
  waiting: number;
  running: number;
  /** Given up, and not tried again since. */
  failed: number;
  /** When the one that waits longest began to wait; null where none waits. */
  oldest: Date | null;
}

/** One thing that the background gave up. */
export interface Failure {
  id: string;
  /** When it was given up. */
  at: Date;
  /** A code, or what another server said; nothing of a case. */
  reason: string;
}
