/** What a person does in a dialog: fills it in by its labels, confirms it, or reads why it was refused. */
import type { Locator, Page } from 'playwright-core';

/** A value typed into a field, or one of its choices by name. */
export type Given = string | { choose: string };

const dialogOf = (page: Page): Locator => page.getByRole('dialog');

async function fillIn(page: Page, label: string, given: Given): Promise<void> {
  const field = dialogOf(page).getByLabel(label, { exact: true });
  if (typeof given === 'string') return field.fill(given);
  await field.fill(given.choose);
  // What is offered may still be on its way from the server.
  await page.locator('.ant-select-item-option-active', { hasText: given.choose }).waitFor();
  await field.press('Enter');
  // A list of which several may be taken stays open over the buttons until the field is left.
  await field.press('Tab');
}

/** Presses the button that sends what the dialog says. */
export const sendDialog = (page: Page): Promise<void> =>
  dialogOf(page)
    .getByRole('button', { name: /^确\s*认$/ })
    .click();

/** Puts the dialog away without doing anything. */
export async function putAway(page: Page): Promise<void> {
  await dialogOf(page)
    .getByRole('button', { name: /^取\s*消$/ })
    .click();
  await dialogOf(page).waitFor({ state: 'hidden' });
}

async function confirm(page: Page, button: Locator, fields: Record<string, Given>): Promise<void> {
  await button.click();
  await dialogOf(page).waitFor();
  for (const [label, given] of Object.entries(fields)) await fillIn(page, label, given);
  await sendDialog(page);
}

/** Presses the button, fills in its dialog and confirms; the dialog closes, because it was done. */
export async function done(page: Page, button: Locator, fields: Record<string, Given> = {}): Promise<void> {
  await confirm(page, button, fields);
  await dialogOf(page).waitFor({ state: 'hidden' });
}

/** The same, and it is refused with this sentence, which stands in the dialog until it is put away. */
export async function refused(
  page: Page,
  button: Locator,
  sentence: string,
  fields: Record<string, Given> = {},
): Promise<void> {
  await confirm(page, button, fields);
  await dialogOf(page).getByRole('alert').getByText(sentence, { exact: false }).waitFor();
  await putAway(page);
}
