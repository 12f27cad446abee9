/** How a story works at the review desk: on one case as somebody, through its dialogs. */
import type { Browser, Locator, Page } from 'playwright-core';
import type { World } from '../../support/world.js';
import { signedIn } from './browser.js';

/** @returns opens a page of the desk as somebody, and closes their window when the work is done */
export const deskOf =
  (world: World, browser: Browser) =>
  async (username: string, address: string, work: (page: Page) => Promise<void>): Promise<void> => {
    const page = await signedIn(world, browser, username);
    await page.goto(address);
    await work(page);
    await page.context().close();
  };

/** Opens the dialog of an action by its button. */
export async function press(page: Page, name: string): Promise<Locator> {
  await page.getByRole('button', { name, exact: true }).click();
  return page.getByRole('dialog');
}

export const send = (dialog: Locator) => dialog.getByRole('button', { name: /确\s?认/ }).click();

export async function confirm(dialog: Locator): Promise<void> {
  await send(dialog);
  await dialog.waitFor({ state: 'detached' });
}

/** Chooses by keyboard: the first option that what is typed leaves. */
export async function choose(dialog: Locator, label: string, option: string): Promise<void> {
  const box = dialog.getByRole('combobox', { name: label });
  await box.click();
  await box.fill(option);
  await box.press('Enter');
}

export const stateIs = (page: Page, word: string) => page.locator('.case-header').getByText(word).waitFor();
export const section = (page: Page, title: string) =>
  page.locator('section').filter({ has: page.getByRole('heading', { name: title, exact: true }) });
