import { expect } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import pg from 'pg';
import { TEST_PASSWORD } from './accounts.js';
import { overflow, violations } from './axe.js';
import { openBrowser } from './browser.js';
import { enter } from './pages.js';
import type { ScopePerson } from './scope-people.js';
import { openSheetOffice, type SheetOffice } from './sheet-page.js';

/** An office whose people sit down one after another at one browser. */
export interface StoryOffice extends SheetOffice {
  page: Page;
  /** What the pages complained of so far. */
  complaints(): string[];
  /** Someone takes the seat and opens a page; whoever was there before keeps his sign-in. */
  sit(person: ScopePerson, address: string): Promise<void>;
  /** The page as it stands is accessible, and no wider than the window. */
  sound(): Promise<void>;
  sql<Row extends pg.QueryResultRow>(text: string, values?: unknown[]): Promise<Row[]>;
}

export async function openStoryOffice(): Promise<StoryOffice> {
  const office = await openSheetOffice();
  const browser = await openBrowser();
  const { page } = browser;
  const database = new pg.Client({ connectionString: office.database.url });
  await database.connect();
  const seats = new Map<ScopePerson, Awaited<ReturnType<ReturnType<Page['context']>['cookies']>>>();
  const url = (address: string): string => (address.startsWith('/') ? office.server.url + address : address);
  return {
    ...office,
    page,
    // Whoever opens the page to sign in is not signed in yet, and the browser notes it.
    complaints: () => browser.complaints.filter((line) => !line.endsWith('401 (Unauthorized)')),
    sit: async (person, address) => {
      const known = seats.get(person);
      if (known) {
        await page.context().clearCookies();
        await page.context().addCookies(known);
      } else {
        await enter(page, office.server.url, office.logins[person], TEST_PASSWORD);
        seats.set(person, await page.context().cookies());
      }
      await page.goto(url(address));
    },
    sound: async () => {
      expect(await violations(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
    },
    sql: async (text, values) => (await database.query(text, values)).rows as never,
    close: async () => {
      await browser.close();
      await database.end();
      await office.close();
    },
  };
}

/** The row of a table, or the entry of a list, that speaks of something. */
export function rowOf(page: Page, words: string): Locator {
  return page.getByRole('row').filter({ hasText: words });
}
