// src, migrations and bench as JavaScript in dist; only what has changed is compiled.
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, relative } from 'node:path';
import { inRoot, say, seconds } from './place.mjs';
import { hashOf, inputs, readStamp, removeStamp, writeStamp } from './stamp.mjs';

const stampFile = inRoot('.cache', 'server.json');
const folders = ['src', 'migrations', 'bench'];
const isSource = (file) => file.endsWith('.ts') && !file.endsWith('.d.ts');
const target = (file) => inRoot('dist', isSource(file) ? file.replace(/\.ts$/, '.js') : file);

/** Brings dist up to date. */
export async function buildServer() {
  const files = inputs(folders, (name) => name.endsWith('.d.ts'));
  const settings = hashOf(readFileSync(inRoot('.swcrc'), 'utf8') + swcVersion());
  const before = readStamp(stampFile);
  const reusable = before?.settings === settings && existsSync(inRoot('dist')) ? before.files : {};
  const changed = Object.keys(files).filter((file) => files[file] !== reusable[file]);
  const gone = Object.keys(reusable).filter((file) => !(file in files));
  if (changed.length === 0 && gone.length === 0) return;
  const started = Date.now();
  // Without a stamp a build that is interrupted is done again from the start.
  removeStamp(stampFile);
  if (Object.keys(reusable).length === 0) rmSync(inRoot('dist'), { recursive: true, force: true });
  for (const file of gone) for (const end of ['', '.map']) rmSync(target(file) + end, { force: true });
  await compileAll(changed);
  writeStamp(stampFile, { settings, files });
  say(`Server built in ${seconds(started)} (${changed.length} files).`);
}

async function compileAll(files) {
  const swc = createRequire(inRoot('package.json'))('@swc/core');
  const results = await Promise.allSettled(
    files.map((file) => (isSource(file) ? compile(swc, file) : copy(file))),
  );
  const failed = results.filter((result) => result.status === 'rejected');
  for (const { reason } of failed) say(reason.message);
  if (failed.length > 0)
    throw new Error(`The server could not be built: ${failed.length} files with errors.`);
}

async function compile(swc, file) {
  const out = target(file);
  const sourceFileName = relative(dirname(out), inRoot(file));
  const { code, map } = await swc.transformFile(inRoot(file), {
    swcrc: true,
    configFile: inRoot('.swcrc'),
    sourceMaps: true,
    sourceFileName,
  });
  replace(`${out}.map`, map);
  replace(out, `${code}\n//# sourceMappingURL=${basename(out)}.map\n`);
}

/** A process that starts in this moment reads the old file or the new one, never half of it. */
function replace(file, text) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, text);
  renameSync(`${file}.new`, file);
}

function copy(file) {
  mkdirSync(dirname(target(file)), { recursive: true });
  copyFileSync(inRoot(file), target(file));
}

function swcVersion() {
  return JSON.parse(readFileSync(inRoot('node_modules', '@swc', 'core', 'package.json'), 'utf8')).version;
}
