import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A real Chromium with a profile of its own; a page that logs an error or throws fails the test that asks. */
export interface Browser {
  page: Page;
  /** What the pages complained of so far. */
  complaints: string[];
  /** Takes over a session that was begun without the page (`signIn`). */
  signIn(server: string, cookie: string): Promise<void>;
  close(): Promise<void>;
}

/** The Chromium that CHROMIUM_PATH names, else the first on the PATH. */
function chromiumPath(): string {
  const folders = (process.env.PATH ?? '').split(':');
  const candidates = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const found = process.env.CHROMIUM_PATH ?? candidates.find((path) => existsSync(path));
  if (!found) throw new Error('No Chromium found: install it, or name it in CHROMIUM_PATH.');
  return found;
}

export async function openBrowser(viewport = { width: 1280, height: 768 }): Promise<Browser> {
  const profile = await mkdtemp(join(tmpdir(), 'chengban-browser-'));
  const context: BrowserContext = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath(),
    headless: true,
    viewport,
    locale: 'zh-CN',
    // Nothing fades: what is there can be pressed and judged at once.
    reducedMotion: 'reduce',
    acceptDownloads: true,
    args: QUIET,
  });
  const page = context.pages()[0] ?? (await context.newPage());
  const complaints: string[] = [];
  context.on('weberror', (error) => complaints.push(error.error().message));
  context.on('console', (line) => line.type() === 'error' && complaints.push(line.text()));
  return {
    page,
    complaints,
    signIn: (server, cookie) => {
      const [name = '', value = ''] = cookie.split('=');
      return context.addCookies([{ name, value, url: server, httpOnly: true, sameSite: 'Lax' }]);
    },
    close: async () => {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}
