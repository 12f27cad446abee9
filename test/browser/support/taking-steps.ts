/** Taking steps of a proceeding on its page, as a person does. */
import type { Locator, Page } from 'playwright-core';

export async function dialogOf(page: Page, button: string): Promise<Locator> {
  await page.getByRole('button', { name: button, exact: true }).click();
  return page.getByRole('dialog');
}

/**
 * Presses the step's button, fills in its fields and confirms: pressed twice, done once.
 *
 * @param method of service, where the step asks for one
 */
export async function take(
  page: Page,
  step: string,
  fields: Record<string, string> = {},
  method?: string,
): Promise<void> {
  const dialog = await dialogOf(page, step);
  for (const [label, value] of Object.entries(fields)) await dialog.getByLabel(label).fill(value);
  if (method) {
    await dialog.getByLabel('送达方式').click();
    await page.getByTitle(method).click();
  }
  await dialog.getByRole('button', { name: '确认' }).dblclick();
  await dialog.waitFor({ state: 'hidden' });
}

/** Waits for the proceeding to be in the state, by the word in its head. */
export const stateIs = (page: Page, state: string): Promise<void> =>
  page.locator('.case-number').getByText(state, { exact: true }).waitFor();
