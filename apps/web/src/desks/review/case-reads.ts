/** What the page of a case reads. It looks again while the window is seen, so that two people see each other's work. */
import { server } from '../../api/client';
import type { paths } from '../../api/schema';
import { useMeasures } from './measures';

type Answer<Path extends keyof paths> = paths[Path] extends {
  get: { responses: { 200: { content: { 'application/json': infer Body } } } };
}
  ? Body
  : never;

export type Case = Answer<'/api/v1/applications/{id}'>;
export type CaseEvent = Answer<'/api/v1/applications/{id}/events'>['items'][number];
export type CaseAction = Answer<'/api/v1/applications/{id}/actions'>['items'][number];
export type Signal = Answer<'/api/v1/applications/{id}/signals'>['items'][number];
export type Objection = Answer<'/api/v1/applications/{id}/objections'>['items'][number];
export type SuperiorAward = Answer<'/api/v1/applications/{id}/superior-awards'>['items'][number];
export type RuleChange = Answer<'/api/v1/applications/{id}/rule-changes'>['items'][number];

const LIVE = { refetchInterval: 15_000 };
const of = (id: string) => ({ params: { path: { id } } });

export const useCase = (id: string) => server.useQuery('get', '/api/v1/applications/{id}', of(id), LIVE);
export const useEvents = (id: string) => server.useQuery('get', '/api/v1/applications/{id}/events', of(id), LIVE);
export const useActions = (id: string) => server.useQuery('get', '/api/v1/applications/{id}/actions', of(id), LIVE);
export const useAssessment = (id: string) => server.useQuery('get', '/api/v1/applications/{id}/assessment', of(id));
export const useSignals = (id: string) => server.useQuery('get', '/api/v1/applications/{id}/signals', of(id), LIVE);
export const useObjections = (id: string) => server.useQuery('get', '/api/v1/applications/{id}/objections', of(id));
export const useScores = (id: string) => server.useQuery('get', '/api/v1/applications/{id}/scores', of(id));
export const useRuleChanges = (id: string) => server.useQuery('get', '/api/v1/applications/{id}/rule-changes', of(id));
export const useDeadlines = (id: string) =>
  server.useQuery('get', '/api/v1/deadlines', { params: { query: { application: id, limit: 50 } } });
export const useSuperiorAwards = (id: string) =>
  server.useQuery('get', '/api/v1/applications/{id}/superior-awards', of(id));

export const useLetters = (id: string) =>
  server.useQuery('get', '/api/v1/letters', { params: { query: { applicationId: id } } });

/** Asks at once for all that the page shows of a case, beside the case itself, so that no part waits for another. */
export function useWholeCase(id: string) {
  useEvents(id);
  useActions(id);
  useAssessment(id);
  useSignals(id);
  useObjections(id);
  useScores(id);
  useRuleChanges(id);
  useDeadlines(id);
  useSuperiorAwards(id);
  useLetters(id);
  useMeasures();
  return useCase(id);
}
