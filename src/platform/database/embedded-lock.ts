import { linkSync, rmSync, writeFileSync } from 'node:fs';
import { link, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pause, signature, signerLives } from './embedded-process.js';

const PATIENCE = 180_000;
/** Breaking a dead owner's lock takes no time; a claim this old was left by a breaker that died over it. */
const CLAIM_LIFE = 10_000;

/** Does the work while no other process does any under the same file; a dead owner's lock is broken. */
export async function withLock<T>(file: string, work: () => Promise<T>): Promise<T> {
  const me = signature();
  const mine = `${file}.${me}`;
  await writeFile(mine, me);
  try {
    await acquire(file, mine);
  } finally {
    await rm(mine, { force: true });
  }
  try {
    await sweep(file);
    return await work();
  } finally {
    await rm(file, { force: true });
  }
}

/** For the last moments of a process, when it cannot wait any more: does the work if the lock is free at once. */
export function ifUnlocked(file: string, work: () => void): void {
  const me = signature();
  const mine = `${file}.${me}`;
  try {
    writeFileSync(mine, me);
    linkSync(mine, file);
  } catch {
    return;
  } finally {
    rmSync(mine, { force: true });
  }
  try {
    work();
  } finally {
    rmSync(file, { force: true });
  }
}

/** A hard link appears at once and with its content, or not at all: nobody ever reads half an owner. */
async function acquire(file: string, mine: string): Promise<void> {
  const until = Date.now() + PATIENCE;
  while (!(await linked(mine, file))) {
    const owner = await readFile(file, 'utf8').catch(() => undefined);
    if (owner === undefined) continue;
    if (!signerLives(owner)) await breakLock(file, owner);
    else if (Date.now() > until) throw new Error(`Another process (${owner}) keeps the lock ${file}.`);
    else await pause(25);
  }
}

async function linked(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Removes what processes left that died while they waited for the lock. */
async function sweep(file: string): Promise<void> {
  const prefix = `${basename(file)}.`;
  const names = await readdir(dirname(file));
  const dead = names.filter((name) => name.startsWith(prefix) && !signerLives(name.slice(prefix.length)));
  await Promise.all(dead.map((name) => rm(join(dirname(file), name), { force: true })));
}

/**
 * Two processes may see the same dead owner, and the slower one must not remove the lock that the faster
 * one has taken meanwhile. So one claims that owner by name first, and checks what it has claimed.
 */
async function breakLock(file: string, owner: string): Promise<void> {
  const claim = `${file}-dead-${owner}`;
  if (!(await linked(file, claim).catch(() => false))) {
    const age = await stat(claim).then(
      (found) => Date.now() - found.ctimeMs,
      () => 0,
    );
    if (age > CLAIM_LIFE) await rm(claim, { force: true });
    return pause(25);
  }
  const claimed = await readFile(claim, 'utf8').catch(() => undefined);
  if (claimed === owner) await rm(file, { force: true });
  await rm(claim, { force: true });
}
