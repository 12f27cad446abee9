/** Which papers a case needs: what the measure asks for and what its guide adds, without what lists prove already. */
import type { Schemas } from '../../../api/client';
import type { Case, Evidence, Measure } from '../case/use-case';

export interface Paper {
  requirement: Schemas['EvidenceRequirement'];
  /** A list of the office says what this paper would prove. */
  proved: boolean;
  files: readonly Evidence[];
}

export function papersOf(measure: Measure, { guide, evidence, known, facts }: Case): Paper[] {
  const pinned = measure.guides.find(({ code, version }) => code === guide?.code && version === guide.version);
  const saysTheSame = (name: string) =>
    known.some(({ fact, value }) => fact === name && (facts[name] === undefined || facts[name] === value));
  return [...measure.evidence, ...(pinned?.parameters.evidence ?? [])].map((requirement) => {
    const proving = measure.facts.filter((fact) => fact.evidence === requirement.code);
    return {
      requirement,
      proved: proving.length > 0 && proving.every(({ name }) => saysTheSame(name)),
      files: evidence.filter((file) => file.requirement === requirement.code && file.withdrawnAt === null),
    };
  });
}

export const isLacking = ({ requirement, proved, files }: Paper): boolean =>
  requirement.required && !proved && files.length === 0;
