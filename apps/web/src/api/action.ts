/** One press of a button: sent once, whatever is pressed again, and sent again under the same key when it was lost. */
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import { v4 as uuid } from 'uuid';
import { problemOf } from './client';
import type { Problem } from './session';

/** The headers of one press; `If-Match` is added by `ifMatch` where a version was seen. */
export type ActionHeaders = { 'Idempotency-Key': string };

/** The input of what needs none: `run()`. */
// biome-ignore lint/suspicious/noConfusingVoidType: an argument may be left out only where its type is void.
export type Nothing = void;

interface Answer<Output> {
  data?: Output;
  error?: unknown;
  response: Response;
}

export interface Action<Input> {
  /** Does nothing while it runs. Resolves with whether it was done; what the server said goes to `done`. */
  run(input: Input): Promise<boolean>;
  running: boolean;
  /** Why it was refused, or `'unreachable'`: nobody knows whether it arrived, and pressing again asks for the same. */
  problem: Problem | 'unreachable' | null;
  clear(): void;
}

/**
 * @param send makes the call with the headers given
 * @param done what follows a success, before every list and page on the screen is read anew
 */
export function useAction<Input = Nothing, Output = unknown>(
  send: (input: Input, headers: ActionHeaders) => Promise<Answer<Output>>,
  done?: (output: Output, input: Input) => void | Promise<void>,
): Action<Input> {
  const queries = useQueryClient();
  const [running, setRunning] = useState(false);
  const [problem, setProblem] = useState<Problem | 'unreachable' | null>(null);
  const busy = useRef(false);
  /** The call whose fate is unknown: the same content goes out under the same key. */
  const lost = useRef<{ content: string; key: string } | null>(null);

  const run = async (input: Input): Promise<boolean> => {
    if (busy.current) return false;
    busy.current = true;
    setRunning(true);
    setProblem(null);
    const content = JSON.stringify(input) ?? '';
    const key = lost.current?.content === content ? lost.current.key : uuid();
    lost.current = { content, key };
    try {
      const { data, error, response } = await send(input, { 'Idempotency-Key': key });
      lost.current = null;
      if (!response.ok) {
        setProblem(problemOf(error) ?? 'unreachable');
        // Somebody else was quicker: what is shown is old.
        if (response.status === 412 || response.status === 409) void queries.invalidateQueries();
        return false;
      }
      await done?.(data as Output, input);
      void queries.invalidateQueries();
      return true;
    } catch {
      setProblem('unreachable');
      return false;
    } finally {
      busy.current = false;
      setRunning(false);
    }
  };
  const clear = useCallback(() => setProblem(null), []);
  return { run, running, problem, clear };
}

/** The header that says which version was seen. */
export const ifMatch = (version: number): { 'If-Match': string } => ({ 'If-Match': `"${version}"` });
