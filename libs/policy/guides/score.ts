/** Points: what a guide may ask for before an award is proposed, and what a reviewer gave. Whole numbers only. */
import type { Problem, Refusal } from '#kernel';
import { below } from '../catalogue/places.js';
import type { Scoring } from '../catalogue/types.js';
import { policyRefusal } from '../refusals.js';

/** Points by the id of their criterion. */
export type Points = Record<string, number>;

/** @returns what is wrong with the scoring that a guide sets, at its place below `at`; empty where it can be passed */
export function scoringProblems(scoring: Scoring | undefined, at: string): Problem[] {
  if (scoring === undefined) return [];
  const { criteria, passMark } = scoring;
  const problems = criteria.flatMap(({ id }, index): Problem[] => {
    if (criteria.findIndex((criterion) => criterion.id === id) === index) return [];
    return [{ at: below(at, 'criteria', index, 'id'), zh: '评分项重复', en: 'the criterion is there twice' }];
  });
  const most = criteria.reduce((sum, criterion) => sum + criterion.most, 0);
  if (passMark <= most) return problems;
  const words = { zh: `合格分高于满分 ${most}`, en: `the pass mark is above all points together, ${most}` };
  return [...problems, { at: below(at, 'passMark'), ...words }];
}

/**
 * Checks the points that a reviewer gives: one for every criterion and none for anything else.
 *
 * @returns null, or `score-invalid` with a problem for each criterion that is missing, unknown or out of its range
 */
export function checkPoints({ criteria }: Scoring, points: Points): Refusal | null {
  const place = (id: string) => below('', 'points', id);
  const problems = criteria.flatMap(({ id, label, most }): Problem[] => {
    const given = Object.hasOwn(points, id) ? points[id] : undefined;
    if (Number.isInteger(given) && Number(given) >= 0 && Number(given) <= most) return [];
    const en = `${label.en}: a whole number from 0 to ${most}`;
    return [{ at: place(id), zh: `${label.zh}：须为 0 至 ${most} 的整数`, en }];
  });
  const known = new Set(criteria.map(({ id }) => id));
  for (const id of Object.keys(points)) {
    if (!known.has(id)) problems.push({ at: place(id), zh: '没有这个评分项', en: 'there is no such criterion' });
  }
  return problems.length === 0 ? null : policyRefusal('score-invalid', { problems });
}

/** @returns the sum of the points */
export const totalOf = (points: Points): number => Object.values(points).reduce((sum, given) => sum + given, 0);

/**
 * Decides whether an award may be proposed as far as points go.
 *
 * @param scoring what the pinned guide asks for; undefined where it asks for none
 * @param points those given last under that guide; null where none were given
 * @returns null; `score-missing` with the criteria; `score-below` with the points that are missing
 */
export function checkScore(scoring: Scoring | undefined, points: Points | null): Refusal | null {
  if (scoring === undefined) return null;
  const { criteria, passMark } = scoring;
  if (points === null) {
    const names = criteria.map(({ label }) => label.zh).join('、');
    const namesEn = criteria.map(({ label }) => label.en).join(', ');
    return policyRefusal('score-missing', { params: { criteria: names, criteriaEn: namesEn, passMark } });
  }
  const total = totalOf(points);
  if (total >= passMark) return null;
  return policyRefusal('score-below', { params: { total, passMark, short: passMark - total } });
}
