import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { signature, signerLives } from './embedded-process.js';

/** Signs this process in as a user of the database; the answer signs it out again. */
export function signIn(folder: string): () => void {
  mkdirSync(folder, { recursive: true });
  // The name says everything, so that a file is complete as soon as it exists.
  const file = join(folder, signature());
  writeFileSync(file, '');
  return () => rmSync(file, { force: true });
}

/** How many living users the database has; what the dead left behind is removed. */
export function countClients(folder: string): number {
  const names = namesIn(folder);
  const dead = names.filter((name) => !signerLives(name));
  for (const name of dead) rmSync(join(folder, name), { force: true });
  return names.length - dead.length;
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
