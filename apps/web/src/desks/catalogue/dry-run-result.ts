import type { paths } from '../../api/schema';

/** A dry run as the API answers it. */
export type DryRun = paths['/api/v1/policy/dry-runs/{id}']['get']['responses'][200]['content']['application/json'];
export type DryRunResult = NonNullable<DryRun['result']>;
export type DraftResult = DryRunResult['drafts'][number];
