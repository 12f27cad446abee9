/** The shapes in which the API tells of proceedings, by the names that this desk uses. */
import type { operations } from '../../api/schema';

type Answer<Operation extends keyof operations> = operations[Operation] extends {
  responses: { 200: { content: { 'application/json': infer Body } } };
}
  ? Body
  : never;

export type Proceeding = Answer<'investigationsInvestigation'>;
export type ProceedingLine = Answer<'investigationsInvestigations'>['items'][number];
export type ProceedingState = Proceeding['state'];
export type ProceedingEvent = Proceeding['events'][number];
export type AllowedStep = Answer<'investigationsSteps'>['items'][number];
export type Report = Answer<'reportsList'>['items'][number];
export type Listing = Answer<'decisionsListing'>;
export type Recovery = Answer<'recoveriesList'>['items'][number];
