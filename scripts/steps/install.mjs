// The packages of package-lock.json in node_modules.
import { existsSync, statSync } from 'node:fs';
import { inRoot, say, seconds } from './place.mjs';
import { run } from './spawn.mjs';
import { hashOfFile, readStamp, writeStamp } from './stamp.mjs';

const stampFile = inRoot('node_modules', '.chengban-install');
/** npm's own note of what it has installed. */
const noteFile = inRoot('node_modules', '.package-lock.json');

/** Installs what the lock file names, unless that was done already. */
export async function install() {
  if (readStamp(stampFile) === state()) return;
  if (!matchesLockFile()) await installNow();
  writeStamp(stampFile, state());
}

/** What is asked for, and when npm last touched what is there: somebody may have pruned it by hand. */
function state() {
  const touched = statSync(noteFile, { throwIfNoEntry: false })?.mtimeMs;
  return `${hashOfFile(inRoot('package-lock.json'))} ${touched}`;
}

async function installNow() {
  const started = Date.now();
  say('Installing packages (npm ci)…');
  // The build needs the development packages even where NODE_ENV says production.
  const args = ['ci', '--no-audit', '--no-fund', '--include=dev'];
  const npm = process.env.npm_execpath;
  const code = npm?.endsWith('.js') ? await run(process.execPath, [npm, ...args]) : await run('npm', args);
  if (code !== 0) throw new Error(`npm ci failed (exit code ${code}).`);
  say(`Packages installed in ${seconds(started)}.`);
}

/** Whether somebody has run `npm ci` by hand: what npm noted in node_modules is what the lock file asks for. */
function matchesLockFile() {
  if (!existsSync(noteFile)) return false;
  const wanted = readStamp(inRoot('package-lock.json'))?.packages ?? {};
  const present = readStamp(noteFile)?.packages ?? {};
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '' || entry.link) return true;
    // Packages for other platforms are absent, and rightly so.
    if (!present[path]) return Boolean(entry.optional || entry.devOptional);
    return present[path].version === entry.version;
  });
}
