/**
 * The answers of a case while they are being written. What is typed is kept in this browser at once and saved on the
 * server a moment later; when somebody else has saved meanwhile, theirs is read and ours is put on top of it.
 */
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { ifMatch } from '../../../api/action';
import { api, problemOf } from '../../../api/client';
import { type Problem, serverNow, useUser } from '../../../api/session';
import type { Fact } from '../../../design/facts-form';
import { type Case, caseKey, readCase } from '../case/use-case';
import { type Answer, type Answers, readAnswer, UNREADABLE } from './answers';
import { keptCopy } from './kept-copy';

const PAUSE_MS = 800;
const AGAIN_MS = 5_000;
const STALE = 412;

export interface Draft {
  /** What stands in the fields: what is saved, and over it what is not yet. */
  answers: Answers;
  change(name: string, answer: Answer): void;
  /** Saves what waits, now. Resolves with whether everything is on the server. */
  flush(): Promise<boolean>;
  unsaved: boolean;
  savedAt: Date | null;
  problem: Problem | 'unreachable' | null;
}

/** @returns what of the waiting answers can be sent */
function sendable(facts: readonly Fact[], waiting: Answers): Answers {
  const readable: Answers = {};
  for (const fact of facts) {
    const typed = waiting[fact.name];
    if (typed === undefined) continue;
    const answer = readAnswer(fact, typed);
    if (answer !== UNREADABLE) readable[fact.name] = answer;
  }
  return readable;
}

/** What was not typed anew while it was on its way. */
const remaining = (waiting: Answers, before: Answers, sent: Answers): Answers =>
  Object.fromEntries(Object.entries(waiting).filter(([name, typed]) => !(name in sent) || typed !== before[name]));

/** Sends answers at the version that is known, and once more at the newest when that was no longer it. */
async function save(id: string, version: number, facts: Answers) {
  const send = (at: number) =>
    api.PATCH('/api/v1/applications/{id}', { params: { path: { id } }, body: { facts }, headers: ifMatch(at) });
  const answer = await send(version);
  if (answer.response.status !== STALE) return answer;
  const { data: newest } = await readCase(id);
  return newest ? send(newest.version) : answer;
}

export function useDraft(subject: Case, facts: readonly Fact[]): Draft {
  const { id, version } = subject;
  const user = useUser();
  const queries = useQueryClient();
  const [copy] = useState(() => keptCopy(user.id, id));
  const [waiting, setWaiting] = useState<Answers>(() => copy.read());
  const [savedAt, setSavedAt] = useState<Date | null>(null);
  const [problem, setProblem] = useState<Problem | 'unreachable' | null>(null);
  /** The newest of each, for a save that begins long after it was drawn. */
  const now = useRef({ waiting, version });
  now.current.version = Math.max(version, now.current.version);
  const sending = useRef<Promise<boolean> | null>(null);

  const keep = useCallback(
    (next: Answers) => {
      now.current.waiting = next;
      copy.write(next);
      setWaiting(next);
    },
    [copy],
  );

  const flush = useCallback((): Promise<boolean> => {
    const before = now.current.waiting;
    const sent = sendable(facts, before);
    if (Object.keys(sent).length === 0) return Promise.resolve(Object.keys(before).length === 0);
    // One save at a time: what is typed meanwhile goes with the next.
    sending.current ??= (async () => {
      try {
        const { data, error } = await save(id, now.current.version, sent);
        if (!data) {
          setProblem(problemOf(error) ?? 'unreachable');
          return false;
        }
        now.current.version = data.version;
        queries.setQueryData<Case>(caseKey(id), (old) => old && { ...old, version: data.version, facts: data.facts });
        keep(remaining(now.current.waiting, before, sent));
        setSavedAt(serverNow());
        setProblem(null);
        return Object.keys(now.current.waiting).length === 0;
      } catch {
        setProblem('unreachable');
        return false;
      } finally {
        sending.current = null;
      }
    })();
    return sending.current;
  }, [facts, id, keep, queries]);

  const unreachable = problem === 'unreachable';
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new answer begins the pause anew.
  useEffect(() => {
    const timer = setTimeout(() => void flush(), unreachable ? AGAIN_MS : PAUSE_MS);
    return () => clearTimeout(timer);
  }, [waiting, flush, unreachable]);

  const change = (name: string, answer: Answer) => keep({ ...now.current.waiting, [name]: answer });
  return {
    answers: { ...(subject.facts as Answers), ...waiting },
    change,
    flush,
    unsaved: Object.keys(waiting).length > 0,
    savedAt,
    problem,
  };
}
