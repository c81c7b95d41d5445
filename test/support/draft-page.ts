import type { Locator } from 'playwright-core';
import pg from 'pg';
import { createAccounts } from './accounts.js';
import { call, importFile, json, signIn } from './api.js';
import { type Browser, openBrowser } from './browser.js';
import { freshDatabase } from './database.js';
import { workbook } from './office.js';
import { freePort, type Running, startServer, until } from './server.js';

/** A draft as the API gives it; only what the tests look at. */
export interface DraftView {
  id: number;
  proposalId: number;
  revision: number;
  body: string;
  outcomeClass: string | null;
  setAside: { body: string }[];
}

/** A division at work: 测试chengban at `mine`, his head 测试chuzhang at `theirs`. */
export interface DraftOffice {
  mine: Browser;
  theirs: Browser;
  url: string;
  /** Ends the server as a power cut does. */
  kill(): Promise<void>;
  restart(): Promise<void>;
  /** Begins the draft of a proposal, with a text; gives the address of its page. */
  drafted(number: number, body?: string): Promise<string>;
  stored(path: string): Promise<DraftView>;
  /** Waits until the server has these words in the draft. */
  holds(path: string, ...words: string[]): Promise<void>;
  close(): Promise<void>;
}

/** `proposals` of them are in hand, numbered from 1. */
export async function openDraftOffice(proposals: number): Promise<DraftOffice> {
  const database = await freshDatabase();
  const env = { DATABASE_URL: database.url, PORT: String(await freePort()) };
  let server: Running = await startServer(env);
  const { url } = server;
  await createAccounts(database.url);
  await signIn(url, 'lianluo');
  const rows = Array.from({ length: proposals }, (_, at) => ({
    ...{ 编号: String(at + 1), 案由: `关于第${at + 1}件事的建议` },
    ...{ 承办处室: '高新技术处', 签收日期: '2022-05-02', 沟通形式: '面商' },
  }));
  await importFile(url, '台账.xlsx', await workbook(rows));
  const head = await signIn(url, 'chuzhang');
  const handler = await signIn(url, 'chengban');
  const [mine, theirs] = [await openBrowser(), await openBrowser()];
  await mine.signIn(url, handler);
  await theirs.signIn(url, head);
  /** What the tests ask is asked with a sign-in of its own: the pages' may run out. */
  const cookie = await signIn(url, 'chuzhang');

  async function referralOf(number: number): Promise<{ id: number; version: number } | undefined> {
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    const { rows: found } = await client.query<{ id: number; version: number }>(
      'select r.id, r.version from referral r join proposal p on p.id = r.proposal_id where p.number = $1',
      [String(number)],
    );
    await client.end();
    return found[0];
  }
  const api = (path: string, init?: RequestInit) =>
    call<DraftView>(`${url}/api/${path}`, init ?? { headers: { cookie } });
  const stored = async (path: string) => (await api(`reply-versions/${path.split('/').pop()}`)).body;
  return {
    ...{ mine, theirs, url, stored },
    kill: () => server.kill(),
    restart: async () => void (server = await startServer(env)),
    drafted: async (number, body) => {
      const referral = await referralOf(number);
      const begun = json('POST', { version: referral?.version }, { cookie: handler });
      const { body: version } = await api(`referrals/${referral?.id}/draft`, begun);
      const text = json('PUT', { revision: 1, body }, { cookie: handler });
      if (body) await api(`reply-versions/${version.id}/text`, text);
      return `/proposals/${version.proposalId}/draft/${version.id}`;
    },
    holds: (path, ...words) =>
      until(
        async () => {
          const { body } = await stored(path);
          return words.every((word) => body.includes(word));
        },
        () => `${path}: ${words.join('、')}`,
      ),
    close: async () => {
      await Promise.all([mine.close(), theirs.close()]);
      await server.stop();
      await database.drop();
    },
  };
}

/** Opens the page of a draft; gives its text. */
export async function openText(office: DraftOffice, { page }: Browser, path: string): Promise<Locator> {
  await page.goto(office.url + path);
  const text = page.getByRole('textbox', { name: '答复正文' });
  await text.waitFor();
  return text;
}

/** Types at the end of the text. */
export async function write({ page }: Browser, words: string): Promise<void> {
  await page.keyboard.press('Control+End');
  await page.keyboard.type(words);
}

export const saved = ({ page }: Browser): Promise<void> =>
  page
    .getByText(/已保存 \d\d:\d\d/)
    .first()
    .waitFor();

/** What went wrong on a page, but for what the browser itself says of requests that found no server or were refused. */
export const faults = ({ complaints }: Browser): string[] =>
  complaints.filter((line) => !/Failed to load resource|net::ERR/.test(line));
