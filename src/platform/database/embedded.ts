import { access, constants, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Env } from '../env.js';
import { serverAccount } from './embedded-account.js';
import { findBinaries } from './embedded-binaries.js';
import { countClients, signIn } from './embedded-clients.js';
import { type Cluster, ensureData } from './embedded-cluster.js';
import { ifUnlocked, withLock } from './embedded-lock.js';
import { choosePlace, isSettled, markPlace, type Place, settlePlace } from './embedded-place.js';
import { ensureDatabase, urlOf } from './embedded-question.js';
import { dismissServer, findServer, startServer, stopServer } from './embedded-server.js';
import { postponeSignals } from './embedded-signals.js';

/** What the database's opener needs of the environment. */
export type DatabaseEnv = Pick<Env, 'databaseUrl' | 'databaseFast' | 'dataDir'>;

export interface OpenDatabase {
  url: string;
  /** This call started the server; otherwise another process had, or it is not ours at all. */
  startedHere: boolean;
  embedded: boolean;
  /** Gives the database up. The last process to do so stops the embedded server and waits until it is down. */
  close(): Promise<void>;
}

/**
 * The database of `DATABASE_URL`, or else the embedded one in the data directory: started here, or shared with
 * the processes that use it already. `say` hears what takes time or is out of the ordinary.
 */
export async function openDatabase(env: DatabaseEnv, say: (line: string) => void): Promise<OpenDatabase> {
  if (env.databaseUrl) {
    return { url: env.databaseUrl, startedHere: false, embedded: false, close: () => Promise.resolve() };
  }
  return postponeSignals(
    () => openEmbedded(env, say),
    (db) => db.close(),
  );
}

/** Stops the embedded server and deletes its data, unless somebody uses them; says whether it did. */
export async function discardDatabase(env: DatabaseEnv): Promise<boolean> {
  const { place } = await survey(env, () => undefined);
  return withLock(lockFile(place), async () => {
    if (countClients(clients(place)) > 0) return false;
    await stopServer(dataOf(place));
    await Promise.all([dataOf(place), clients(place), place.asked].map(remove));
    if (place.home !== place.asked) await remove(place.home);
    return true;
  });
}

async function openEmbedded(env: DatabaseEnv, say: (line: string) => void): Promise<OpenDatabase> {
  const { place, account } = await survey(env, say);
  const binaries = await findBinaries(account, place.shelf, say);
  const cluster: Cluster = { data: dataOf(place), account, binaries, fast: env.databaseFast };
  return withLock(lockFile(place), async () => {
    await dropOrphan(place);
    const running = await findServer(cluster);
    const server = running ?? (await start(cluster, place, say));
    await ensureDatabase(cluster.data, server.port!);
    const signOut = signIn(clients(place));
    const url = await urlOf(cluster.data, server.port!);
    return { url, startedHere: !running, embedded: true, close: closeOnce(place, signOut) };
  });
}

async function survey(env: DatabaseEnv, say: (line: string) => void) {
  const asked = join(env.dataDir, 'postgres');
  await mkdir(asked, { recursive: true });
  await access(asked, constants.R_OK | constants.W_OK | constants.X_OK).catch(() => {
    throw new Error(`${asked} belongs to another user: run as that user, or set another CHENGBAN_DATA_DIR.`);
  });
  const account = await serverAccount(join(asked, 'data'), say);
  return { place: await choosePlace(asked, account, say), account };
}

/** A server whose asked-for folder was deleted, and that nobody uses, is no longer wanted. */
async function dropOrphan(place: Place): Promise<void> {
  if (await isSettled(place)) return;
  if (countClients(clients(place)) > 0) await markPlace(place);
  else await stopServer(dataOf(place));
}

async function start(cluster: Cluster, place: Place, say: (line: string) => void) {
  await settlePlace(place, say);
  await ensureData(cluster, place.home, say);
  return startServer(cluster);
}

function closeOnce(place: Place, signOut: () => void): () => Promise<void> {
  let closing: Promise<void> | undefined;
  // On an error that nobody caught: otherwise the server would outlive its last user.
  const leave = () => ifUnlocked(lockFile(place), () => signOutAnd(dismissServer, place, signOut));
  process.once('exit', leave);
  return () => {
    closing ??= withLock(lockFile(place), async () => {
      await signOutAnd(stopServer, place, signOut);
    }).then(() => void process.off('exit', leave));
    return closing;
  };
}

function signOutAnd<T>(stop: (data: string) => T, place: Place, signOut: () => void): T | undefined {
  signOut();
  return countClients(clients(place)) === 0 ? stop(dataOf(place)) : undefined;
}

function dataOf(place: Place): string {
  return join(place.home, 'data');
}

function clients(place: Place): string {
  return join(place.home, 'clients');
}

function lockFile(place: Place): string {
  return join(place.home, 'lock');
}

function remove(path: string): Promise<void> {
  return rm(path, { recursive: true, force: true });
}
