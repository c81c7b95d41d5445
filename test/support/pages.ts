import type { Locator, Page } from 'playwright-core';

/** A field by its label, without 可不填 and the like. */
export function field(page: Page, label: string): Locator {
  return page.getByLabel(label, { exact: true });
}

export async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
}

/** The lines of the summary on top, once it is there and in its place. */
export async function summary(page: Page): Promise<string[]> {
  // Before the answer the summary of the last press may still stand.
  await page.waitForLoadState('networkidle');
  const lines = page.locator('.refusal li');
  await lines.first().waitFor();
  return lines.allTextContents().then((all) => all.map((line) => line.trim()));
}

/** Signs in on the page, as someone else than before; waits until the first page is there. */
export async function enter(page: Page, server: string, login: string, password: string): Promise<void> {
  await page.context().clearCookies();
  await page.goto(`${server}/sign-in`);
  await field(page, '登录名').fill(login);
  await field(page, '密码').fill(password);
  await press(page, '登录');
  await page.waitForURL((url) => url.pathname !== '/sign-in');
}
