import type { Absence } from '#identity';
import type { Day } from '#kernel';

/** An absence, JSON-safe. */
export interface PresentedAbsence {
  id: string;
  person: { username: string; name: string };
  cover: { username: string; name: string };
  /** Days in Shanghai, both included. */
  from: Day;
  to: Day;
  cancelled: boolean;
}

export const presentAbsence = (absence: Absence): PresentedAbsence => ({
  id: absence.id,
  person: { username: absence.person, name: absence.personName },
  cover: { username: absence.cover, name: absence.coverName },
  from: absence.from,
  to: absence.to,
  cancelled: absence.cancelledAt !== null,
});
