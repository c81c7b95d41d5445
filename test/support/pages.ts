import type { Locator, Page } from 'playwright-core';
import { until } from './server.js';

/** A field by its label, without 可不填 and the like. */
export function field(page: Page, label: string): Locator {
  return page.getByLabel(label, { exact: true });
}

export async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
}

/** Waits until the summary on top says this, line by line: the last press may still stand there for a moment. */
export async function refused(page: Page, ...expected: (string | RegExp)[]): Promise<void> {
  let said: string[] = [];
  const fits = (line: string, at: number): boolean => {
    const wanted = expected[at];
    return wanted instanceof RegExp ? wanted.test(line) : wanted === line;
  };
  await until(
    async () => {
      said = (await page.locator('.refusal li').allTextContents()).map((line) => line.trim());
      return said.length === expected.length && said.every(fits);
    },
    () => `The page says: ${JSON.stringify(said)}`,
    10,
  );
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
