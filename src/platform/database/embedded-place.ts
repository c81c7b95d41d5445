import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, lstat, mkdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Account, runAs } from './embedded-account.js';
import { livingServer } from './embedded-pid-file.js';

/** Where root keeps what the server's user cannot reach otherwise, best first. */
const ROOT_SHELVES = ['/var/lib/chengban', '/var/tmp/chengban'];

export interface Place {
  /** The folder that was asked for, and that names the data. */
  asked: string;
  /** Where lock, clients and data are in fact: `asked`, unless the server's user cannot reach it. */
  home: string;
  /** Where programs may be copied to. */
  shelf: string;
}

interface Marker {
  asked: string;
  home: string;
}

/** Decides where the database of the asked-for folder lives, and says so where that is elsewhere. */
export async function choosePlace(
  folder: string,
  account: Account | undefined,
  say: (line: string) => void,
): Promise<Place> {
  await mkdir(folder, { recursive: true });
  const asked = await realpath(folder);
  const marker = await readMarker(asked);
  if (!account) return { asked, home: asked, shelf: asked };
  // Whoever serves from here already goes on doing so, even where the folder was closed meanwhile.
  const usable = livingServer(join(asked, 'data')) !== undefined || (await canEnter(account, asked));
  if (!marker && usable) return { asked, home: asked, shelf: await rootShelf(account) };
  const shelf = await rootShelf(account);
  const home = marker?.home ?? join(shelf, createHash('sha256').update(asked).digest('hex').slice(0, 16));
  await mkdir(home, { recursive: true });
  await chmod(home, 0o711);
  say(`The database server runs as an unprivileged user that cannot reach ${asked}.`);
  say(`Its data are in ${home}.`);
  return { asked, home, shelf };
}

/**
 * Makes data elsewhere follow the asked-for folder; called under the lock and with the server down.
 * Whoever deleted that folder wants to begin anew, and gets that, but the old data are kept aside.
 */
export async function settlePlace(place: Place, say: (line: string) => void): Promise<void> {
  if (place.home === place.asked || (await readMarker(place.asked))) return;
  const [before, here] = [join(place.asked, 'data'), join(place.home, 'data')];
  if (existsSync(here)) {
    const aside = `${here}-until-${new Date().toISOString().replaceAll(/[^\dTZ]/g, '')}`;
    await rename(here, aside);
    say(`${place.asked} was made anew: its former database is kept in ${aside}.`);
  }
  if (existsSync(before)) await moveData(before, here, say);
  await markPlace(place);
}

/** Notes in the asked-for folder that the data elsewhere belong to it. */
export async function markPlace({ asked, home }: Place): Promise<void> {
  const marker: Marker = { asked, home };
  await writeFile(join(asked, 'elsewhere.json'), JSON.stringify(marker));
}

/** Whether data elsewhere still belong to the asked-for folder. */
export async function isSettled(place: Place): Promise<boolean> {
  return place.home === place.asked || (await readMarker(place.asked)) !== undefined;
}

/** The folder was closed to the server's user after it had been in use. */
async function moveData(from: string, to: string, say: (line: string) => void): Promise<void> {
  say(`Moving the database from ${from} to ${to}.`);
  await rm(`${to}.part`, { recursive: true, force: true });
  const copied = await runAs(undefined, 'cp', ['-a', from, `${to}.part`]);
  if (!copied.ok) throw new Error(`Could not move the database: ${copied.said.trim()}`);
  await rename(`${to}.part`, to);
  await rm(from, { recursive: true, force: true });
}

/** A marker that came along with a copy of somebody else's folder does not count. */
async function readMarker(asked: string): Promise<Marker | undefined> {
  const text = await readFile(join(asked, 'elsewhere.json'), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const marker = JSON.parse(text) as Marker;
  return marker.asked === asked || !existsSync(marker.asked) ? marker : undefined;
}

async function canEnter(account: Account, folder: string): Promise<boolean> {
  return (await runAs(account, '/bin/sh', ['-c', 'cd -- "$1"', 'sh', folder])).ok;
}

async function rootShelf(account: Account): Promise<string> {
  for (const shelf of ROOT_SHELVES) {
    await mkdir(shelf, { recursive: true, mode: 0o711 }).catch(() => undefined);
    if ((await belongsToRoot(shelf)) && (await canEnter(account, shelf))) return shelf;
  }
  throw new Error(
    `No folder for the database server's user: none of ${ROOT_SHELVES.join(', ')} can be used.`,
  );
}

/** Anybody may create a folder under /var/tmp, and data must not lie in a stranger's. */
async function belongsToRoot(folder: string): Promise<boolean> {
  const found = await lstat(folder).catch(() => undefined);
  if (!found?.isDirectory() || found.uid !== 0) return false;
  await chmod(folder, 0o711);
  return ((await stat(folder)).mode & 0o022) === 0;
}
