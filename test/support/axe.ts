import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const SETTLED = `new Promise((frame) => requestAnimationFrame(() => requestAnimationFrame(frame)))
  .then(() => Promise.allSettled(document.getAnimations().map((one) => one.finished)))`;

interface AxeResult {
  violations: { id: string; nodes: { target: string[] }[] }[];
}

/** What on the page, as it stands, departs from WCAG 2.1 AA: each rule with the places. */
export async function violations(page: Page): Promise<[rule: string, places: string[]][]> {
  // A dialog that is still fading in has no contrast yet; two frames, since fading begins with the second.
  await page.evaluate(SETTLED);
  // Evaluated by the browser itself: the page's own policy lets no script in that the server did not send.
  const session = await page.context().newCDPSession(page);
  await session.send('Runtime.evaluate', { expression: AXE });
  const result = await page.evaluate<AxeResult>(
    `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] })`,
  );
  return result.violations.map(({ id, nodes }) => [id, nodes.map((node) => node.target.join(' '))]);
}

/** How far the page is wider than the window, in pixels. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
}
