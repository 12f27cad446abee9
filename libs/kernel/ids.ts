/** Ids: made here, and recognised when they come from outside. */
import { v7 } from 'uuid';

/** A new UUIDv7: ordered by time of making, so that keyset pages and indexes follow it. */
export const newId = (): string => v7();

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Any UUID: an id from outside is checked before it reaches the database, so that a wrong one is "not found". */
export const isId = (text: string): boolean => UUID.test(text);
