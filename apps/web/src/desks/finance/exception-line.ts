/** A line of a bank's file that matched nothing, as the work list shows it. */
import type { paths } from '../../api/schema';

type Lines = paths['/api/v1/finance/exceptions']['get'];
export type ExceptionLine = Lines['responses'][200]['content']['application/json']['items'][number];
export type LinesQuery = NonNullable<Lines['parameters']['query']>;
