// Programs of the operating system that the tests use.
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { say } from './place.mjs';
import { capture, run } from './spawn.mjs';

/** What for, how it is recognised, and the Debian packages that bring it. */
const PROGRAMS = [
  { name: 'Redis', present: () => onPath('redis-server'), packages: ['redis-server'] },
  { name: 'Chromium', present: () => Boolean(chromium()), packages: ['chromium'] },
  { name: 'a Chinese font', present: hasChineseFont, packages: ['fonts-noto-cjk'], optional: true },
];

/** Makes sure that the programs are there: installs them as root on Debian, and elsewhere says what is missing. */
export async function ensurePrograms() {
  const missing = [];
  for (const program of PROGRAMS) if (!(await program.present())) missing.push(program);
  if (missing.length === 0) return;
  const packages = missing.flatMap((program) => program.packages);
  if (process.getuid?.() === 0 && onPath('apt-get')) return aptInstall(packages);
  const names = missing.map((program) => program.name).join(', ');
  say(`Missing for the tests: ${names}. On Debian or Ubuntu: sudo apt-get install ${packages.join(' ')}`);
  say('Elsewhere, install them by your own means; CHROMIUM_PATH may name a Chromium or Chrome.');
  if (!missing.every((program) => program.optional)) throw new Error('The tests cannot run without them.');
}

async function aptInstall(packages) {
  say(`Installing ${packages.join(', ')} (apt-get)…`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const updated = await run('apt-get', ['update', '-qq'], env);
  const install = ['install', '-y', '-qq', '--no-install-recommends', ...packages];
  const code = updated === 0 ? await run('apt-get', install, env) : updated;
  if (code !== 0) throw new Error(`apt-get failed (exit code ${code}).`);
}

function chromium() {
  const { CHROMIUM_PATH: named } = process.env;
  if (named && existsSync(named)) return named;
  return ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].find(onPath);
}

async function hasChineseFont() {
  if (!onPath('fc-list')) return false;
  const { said } = await capture('fc-list', [':lang=zh-cn', 'family']);
  return said.trim() !== '';
}

function onPath(name) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, name), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
