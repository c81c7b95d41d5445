// The pages in web/dist.
import { existsSync, renameSync, rmSync } from 'node:fs';
import { inRoot, say, seconds, tool } from './place.mjs';
import { capture } from './spawn.mjs';
import { hashOf, inputs, readStamp, removeStamp, writeStamp } from './stamp.mjs';

const stampFile = inRoot('.cache', 'web.json');
const out = inRoot('web', 'dist');
// Beside web/dist it would be a file that git sees.
const draft = inRoot('.cache', 'web-dist');
const isProduct = (name) => name === 'web/dist' || name === 'web/components.d.ts';

/** Brings web/dist up to date. */
export async function buildWeb() {
  const wanted = hashOf(JSON.stringify(inputs(['web', 'package-lock.json'], isProduct)));
  if (readStamp(stampFile) === wanted && existsSync(out)) return;
  const started = Date.now();
  say('Building the pages…');
  removeStamp(stampFile);
  const { code, said } = await capture(tool('vite'), ['build', 'web', '--outDir', draft, '--emptyOutDir']);
  if (code !== 0) {
    say(said);
    throw new Error('The pages could not be built.');
  }
  rmSync(out, { recursive: true, force: true });
  renameSync(draft, out);
  writeStamp(stampFile, wanted);
  say(`Pages built in ${seconds(started)}.`);
}
