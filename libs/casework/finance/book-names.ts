/** What the books of a budget are called. */
import type { Tx } from '#kernel';
import type { House } from '../house.js';

export interface BookNames {
  /** Title of the document after which the fund is named; null for a fund that an office keeps besides. */
  fundName: { zh: string; en: string } | null;
  /** Null where the budget is the fund's as a whole, or the local rules know the group no more. */
  groupName: { zh: string; en: string } | null;
}

/** @returns how a fund and a group of its measures are called, by their codes */
export async function bookNames(house: House, tx: Tx): Promise<(fund: string, measureGroup: string) => BookNames> {
  const documents = await house.catalogue.documents(tx);
  const titles = new Map(documents.map(({ header, document }) => [header.id, document.title]));
  return (fund, measureGroup) => {
    const title = titles.get(fund);
    const group = Object.hasOwn(house.rules.measureGroups, measureGroup)
      ? house.rules.measureGroups[measureGroup]
      : undefined;
    return {
      fundName: title ? { zh: title.zh, en: title.en } : null,
      groupName: group ? { zh: group.zh, en: group.en } : null,
    };
  };
}
