import type { paths } from '../../../api/schema';

/** As the API gives it: every figure with what it stands on. */
export type Explanation =
  paths['/api/v1/applications/{id}/explanation']['get']['responses'][200]['content']['application/json'];
