import type { Locator, Page } from 'playwright-core';
import { call, json, signIn } from './api.js';
import { type Browser, openBrowser } from './browser.js';
import { type FreshDatabase, freshDatabase } from './database.js';
import { form } from './registering.js';
import { createScopePeople, type ScopePerson } from './scope-people.js';
import { type Running, startServer } from './server.js';

/** A sheet as the API gives it; only what the tests look at. */
export interface SheetView {
  id: number;
  version: number;
  number: string;
  title: string;
  topic: string | null;
  contactsShown: boolean;
  proposers: { name: string | null; phone: string | null }[];
  timeline: { sentence: string; actor: string }[];
  referrals: {
    id: number;
    version: number;
    status: string;
    statusName: string;
    roleName: string;
    units: { name: string; contactName: string | null; contactPhone: string | null }[];
    assignments: { division: string; part: string; state: string; handlerName: string | null }[];
    returnRequests: { asked: string; state: string; answerReason: string | null }[];
  }[];
}

/** A served office with its people, who come with a browser each when they are first asked for. */
export interface SheetOffice {
  server: Running;
  database: FreshDatabase;
  divisions: Record<'高新技术处' | '规划处', number>;
  logins: Record<ScopePerson, string>;
  /** The page of a person, signed in. */
  pageOf(person: ScopePerson): Promise<Page>;
  /** What that person's pages complained of. */
  complaintsOf(person: ScopePerson): string[];
  /** Registers a proposal as the liaison; gives the address of its sheet. */
  register(content?: object, referral?: object): Promise<{ id: number; address: string }>;
  sheet(id: number, person?: ScopePerson): Promise<SheetView>;
  /** Asks the API as that person, or sends it a body. */
  api<T>(
    person: ScopePerson,
    path: string,
    body?: object,
    method?: 'POST' | 'PUT',
  ): Promise<{ status: number; body: T }>;
  /** A command on a referral, with the version that stands. */
  command<T>(
    person: ScopePerson,
    referralId: number,
    action: string,
    fields?: object,
  ): Promise<{ status: number; body: T }>;
  /** Sends something else of which only the status matters. */
  send(person: ScopePerson, path: string, body: object, method?: 'POST' | 'PUT'): Promise<number>;
  close(): Promise<void>;
}

export async function openSheetOffice(): Promise<SheetOffice> {
  const database = await freshDatabase();
  const server = await startServer({ DATABASE_URL: database.url });
  const { logins, divisions } = await createScopePeople(database.url);
  const browsers = new Map<ScopePerson, Browser>();
  const cookies = new Map<ScopePerson, string>();
  let number = 100;

  async function cookieOf(person: ScopePerson): Promise<string> {
    const cookie = cookies.get(person) ?? (await signIn(server.url, logins[person]));
    cookies.set(person, cookie);
    return cookie;
  }
  async function api<T>(
    person: ScopePerson,
    path: string,
    body?: object,
    method: 'POST' | 'PUT' = 'POST',
  ): Promise<{ status: number; body: T }> {
    const headers = { cookie: await cookieOf(person) };
    return call<T>(
      `${server.url}/api/${path}`,
      body === undefined ? { headers } : json(method, body, headers),
    );
  }
  return {
    ...{ server, database, divisions, logins, api },
    command: async (person, referralId, action, fields = {}) => {
      const { body } = await api<{ version: number }>('liaison', `referrals/${referralId}/actions`);
      const sent = { version: body.version, ...fields };
      return api(person, `referrals/${referralId}/commands/${action}`, sent);
    },
    send: async (...given) => (await api(...given)).status,
    sheet: async (id, person = 'liaison') => (await api<SheetView>(person, `proposals/${id}`)).body,
    pageOf: async (person) => {
      const known = browsers.get(person) ?? (await openBrowser());
      if (!browsers.has(person)) await known.signIn(server.url, await cookieOf(person));
      browsers.set(person, known);
      return known.page;
    },
    complaintsOf: (person) => browsers.get(person)?.complaints ?? [],
    register: async (content = {}, referral = {}) => {
      const own = { number: String((number += 1)), title: `关于第${number}件事的建议` };
      const body = form({ ...own, ...content }, { referredOn: daysAgo(1), ...referral });
      const { body: made } = await api<SheetView>('liaison', 'proposals', body);
      return { id: made.id, address: `${server.url}/proposals/${made.id}` };
    },
    close: async () => {
      for (const browser of browsers.values()) await browser.close();
      await server.stop();
      await database.drop();
    },
  };
}

/** A day of the office, counted back from today. */
export function daysAgo(days: number): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(
    Date.now() - days * 86_400_000,
  );
}

/** The dialog that is open. */
export function dialog(page: Page): Locator {
  return page.locator('.el-dialog:visible');
}

/** Opens the dialog of a command, from its button or from under 更多操作. */
export async function begin(page: Page, action: string): Promise<Locator> {
  const button = page.getByRole('button', { name: action, exact: true }).first();
  await page.getByRole('button', { name: '更多操作' }).first().waitFor();
  if (!(await button.isVisible())) await page.getByRole('button', { name: '更多操作' }).first().click();
  await button.click();
  await dialog(page).waitFor();
  return dialog(page);
}

/** Sends the dialog, and gives what the page says once it is done. */
export async function finish(page: Page, button: string): Promise<string> {
  await dialog(page).getByRole('button', { name: button, exact: true }).click();
  await dialog(page).waitFor({ state: 'hidden' });
  return (await page.locator('.said:not(:empty)').first().textContent()) ?? '';
}

/** Sends the dialog where it will be refused, and gives the reasons. */
export async function refusedAt(page: Page, button: string): Promise<string> {
  await dialog(page).getByRole('button', { name: button, exact: true }).click();
  const box = dialog(page).locator('.refusal');
  await box.waitFor();
  return (await box.textContent())?.trim() ?? '';
}
