/** Filters of lists where they arrive as text by name: in what is exported, and in what a person comes back to. */
import { isDay } from '#kernel';
import { STATES } from '#workflow';

/** Name of each filter of a list, and whether a text can be its value. */
export type Filters = Readonly<Record<string, (value: string) => boolean>>;

/** Whether it is a text that a filter can hold at all. */
export const anyText = (value: string): boolean => value.length > 0 && value.length <= 100;

const aState = (value: string): boolean => Object.hasOwn(STATES, value);

/** What a list of cases can be narrowed to. */
export const CASE_FILTERS: Filters = {
  state: aState,
  measure: anyText,
  documentId: anyText,
  town: anyText,
  q: anyText,
  dueBefore: isDay,
};

/** @returns the names of those that the list has not, or whose value is none of theirs */
export const wrongFilters = (filters: Filters, asked: Readonly<Record<string, unknown>>): string[] =>
  Object.entries(asked)
    .filter(([name, value]) => !(Object.hasOwn(filters, name) && typeof value === 'string' && filters[name]?.(value)))
    .map(([name]) => name);
