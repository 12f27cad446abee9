/** Lists come in pages by key, so that the hundredth page costs what the first does and nothing slips between two. */
import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { kernelRefusal, Refused } from '#kernel';

/** What every list takes. A list's own DTO extends it by its closed list of filters. */
export class PageQuery {
  @ApiPropertyOptional({ description: 'How many at most', minimum: 1, maximum: 100, default: 20 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100)
  limit: number = 20;

  @ApiPropertyOptional({ description: 'The `nextCursor` of the page before' })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  cursor?: string;
}

/** What every list answers; the address of the next page also stands in the `Link` header. */
export interface Page<Item> {
  items: Item[];
  /** Null on the last page. */
  nextCursor: string | null;
}

/**
 * @param found what was found with a limit of one more than asked, which tells whether there is another page
 * @param placeOf the key by which the list is ordered; the next page begins after it
 */
export function pageOf<Item>(found: readonly Item[], limit: number, placeOf: (item: Item) => object): Page<Item> {
  const items = found.slice(0, limit);
  const last = items.at(-1);
  const hasMore = found.length > limit && last !== undefined;
  return { items, nextCursor: hasMore ? Buffer.from(JSON.stringify(placeOf(last))).toString('base64url') : null };
}

/**
 * @param isPlace whether what the cursor holds is a place in this list
 * @returns the place after which the page begins; null for the first page
 * @throws Refused `invalid-input` when the cursor was never given out for this list
 */
export function placeIn<Place extends object>(
  cursor: string | undefined,
  isPlace: (place: Partial<Record<keyof Place, unknown>>) => boolean,
): Place | null {
  if (cursor === undefined) return null;
  try {
    const place: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (typeof place === 'object' && place !== null && isPlace(place)) return place as Place;
  } catch {
    // What is no JSON is no cursor either.
  }
  const problem = { at: '/cursor', zh: '请使用上一页返回的 nextCursor', en: 'use the nextCursor of the page before' };
  throw new Refused(kernelRefusal('invalid-input', { problems: [problem] }));
}
