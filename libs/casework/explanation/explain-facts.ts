/** What the enterprise declared, with the evidence that proves it. */
import type { CompiledMeasure } from '#policy';
import type { PresentedEvidence } from '../cases/evidence.js';
import { type From, fromFacts } from './from.js';

/** A file by which a fact is proved: name and SHA-256, so that the paper on the desk can be compared with it. */
export interface ProvingFile {
  requirement: string;
  fileName: string;
  sha256: string;
  uploadedAt: string;
  withdrawnAt: string | null;
}

export interface DeclaredFact {
  name: string;
  label: { zh: string; en: string };
  /** As it was declared; null where it was not answered. */
  value: unknown;
  evidence: ProvingFile[];
  from: From;
}

const proving = ({ requirement, fileName, sha256, uploadedAt, withdrawnAt }: PresentedEvidence): ProvingFile => ({
  requirement,
  fileName,
  sha256,
  uploadedAt,
  withdrawnAt,
});

/**
 * @param declared the facts of the revision that was assessed
 * @returns every fact of the measure in the order of the form, and the files that prove no single one of them
 */
export function explainFacts(
  { measure }: CompiledMeasure,
  declared: { facts: Record<string, unknown>; revision: number },
  evidence: readonly PresentedEvidence[],
): { items: DeclaredFact[]; otherEvidence: ProvingFile[] } {
  const files = evidence.map(proving);
  const claimed = new Set(measure.facts.flatMap((fact) => (fact.evidence === undefined ? [] : [fact.evidence])));
  return {
    items: measure.facts.map(({ name, label, evidence: code }) => ({
      name,
      label,
      value: declared.facts[name] ?? null,
      evidence: files.filter(({ requirement }) => requirement === code),
      from: fromFacts([name], declared.revision),
    })),
    otherEvidence: files.filter(({ requirement }) => !claimed.has(requirement)),
  };
}
