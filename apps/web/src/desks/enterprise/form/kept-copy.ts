/**
 * What was typed and is not yet saved, kept in this browser under the person and the case: it outlives a reload, a lost
 * connection and an expired session, and is thrown away as soon as the server has it.
 */
import type { Answers } from './answers';

export interface KeptCopy {
  read(): Answers;
  write(answers: Answers): void;
}

export function keptCopy(userId: string, caseId: string): KeptCopy {
  const key = `huiqi-unsaved:${userId}:${caseId}`;
  return {
    read() {
      try {
        return (JSON.parse(localStorage.getItem(key) ?? '{}') ?? {}) as Answers;
      } catch {
        return {};
      }
    },
    write(answers) {
      if (Object.keys(answers).length === 0) localStorage.removeItem(key);
      else localStorage.setItem(key, JSON.stringify(answers));
    },
  };
}
