import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';

const BINARIES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
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
  close(): Promise<void>;
}

export async function openBrowser(viewport = { width: 1280, height: 768 }): Promise<Browser> {
  const profile = await mkdtemp(join(tmpdir(), 'chengban-browser-'));
  const context: BrowserContext = await chromium.launchPersistentContext(profile, {
    executablePath: BINARIES.find((path) => existsSync(path)),
    headless: true,
    viewport,
    locale: 'zh-CN',
    acceptDownloads: true,
    args: QUIET,
  });
  const page = context.pages()[0] ?? (await context.newPage());
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (line) => line.type() === 'error' && complaints.push(line.text()));
  return {
    page,
    complaints,
    close: async () => {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}
