/** Checks of one measure: its code, facts, conditions and quotes. Award and limits have a file of their own. */
import { compileExpression } from '../expression/compile.js';
import { environmentFor, isReservedName } from '../expression/environment.js';
import { checkFactType, inspectAward, inspectLimits } from './inspect-award.js';
import type { Inspection } from './inspection.js';
import { below } from './places.js';
import type { Fact, Measure } from './types.js';

function checkIdentity(inspection: Inspection, at: string, measure: Measure): void {
  const id = inspection.part('id');
  if (id !== undefined && !measure.code.startsWith(`${id}.`)) {
    inspection.report(below(at, 'code'), 'code-outside-document', { value: measure.code, prefix: `${id}.` });
  }
  if (!inspection.clauseIds().has(measure.clause)) {
    inspection.report(below(at, 'clause'), 'unknown-clause', { value: measure.clause });
  }
  inspection.quoteInClause(below(at, 'quote'), measure.quote, measure.clause);
}

function checkFact(inspection: Inspection, at: string, fact: Fact, evidenceCodes: readonly string[] | null): void {
  if (isReservedName(fact.name)) inspection.report(below(at, 'name'), 'reserved-name', { value: fact.name });
  const { evidence, choices = [] } = fact;
  if (evidence !== undefined && evidenceCodes && !evidenceCodes.includes(evidence)) {
    inspection.report(below(at, 'evidence'), 'unknown-evidence', { value: evidence });
  }
  inspection.unique(choices.map(({ value }, index) => ({ at: below(at, 'choices', index, 'value'), value })));
}

/** Two facts of one name, or one with a reserved name, are reported as such; expressions see the first of them. */
const usableFacts = (facts: readonly Fact[]): Fact[] =>
  facts.filter(
    (fact, index) => !isReservedName(fact.name) && facts.findIndex(({ name }) => name === fact.name) === index,
  );

/** Both ends of a milestone are dates that the measure asks for. */
function checkMilestones(inspection: Inspection, at: string, measure: Measure): void {
  measure.milestones?.forEach(({ from, until }, index) => {
    const place = below(at, 'milestones', index);
    checkFactType(inspection, below(place, 'from'), measure, from, ['date']);
    checkFactType(inspection, below(place, 'until'), measure, until, ['date']);
  });
}

function checkConditions(inspection: Inspection, at: string, measure: Measure): void {
  if (!Array.isArray(measure.conditions)) return;
  const facts = usableFacts(measure.facts);
  const environment = environmentFor(facts);
  measure.conditions.forEach((condition, index) => {
    const place = below(at, 'conditions', index);
    if (!inspection.fits(place)) return;
    inspection.quoteInClause(below(place, 'quote'), condition.quote, measure.clause);
    const result = compileExpression(condition.expression, environment, facts);
    if (result.ok) return;
    for (const { code, params } of result.problems) inspection.report(below(place, 'expression'), code, params);
  });
}

/** Checks one measure, as far as it fits the schema. */
export function inspectMeasure(inspection: Inspection, at: string, measure: Measure): void {
  checkIdentity(inspection, at, measure);
  const named = (list: 'facts' | 'conditions' | 'evidence', key: string, values: string[]) =>
    inspection.unique(values.map((value, index) => ({ at: below(at, list, index, key), value })));
  named(
    'facts',
    'name',
    measure.facts.map(({ name }) => name),
  );
  if (inspection.fits(below(at, 'conditions'))) {
    named(
      'conditions',
      'id',
      measure.conditions.map(({ id }) => id),
    );
  }
  if (inspection.fits(below(at, 'evidence'))) {
    named(
      'evidence',
      'code',
      measure.evidence.map(({ code }) => code),
    );
  }
  // Evidence that does not fit the schema is reported there; a fact that names it is no second error.
  const evidenceCodes = inspection.fits(below(at, 'evidence')) ? measure.evidence.map(({ code }) => code) : null;
  measure.facts.forEach((fact, index) => {
    checkFact(inspection, below(at, 'facts', index), fact, evidenceCodes);
  });
  checkConditions(inspection, at, measure);
  checkMilestones(inspection, at, measure);
  const award = below(at, 'award');
  const limits = below(at, 'limits');
  if (inspection.fits(award)) inspectAward(inspection, award, measure);
  if (inspection.fits(award) && inspection.fits(limits)) inspectLimits(inspection, limits, measure);
}
