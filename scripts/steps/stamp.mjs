// What a step was made from, so that it is made again only when that has changed.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { inRoot, root } from './place.mjs';

/** Every file under the given files and folders, with its size and time: path → state. */
export function inputs(paths, ignore = () => false) {
  const found = {};
  for (const path of paths) collect(inRoot(path), ignore, found);
  return found;
}

function collect(path, ignore, found) {
  const state = statSync(path, { throwIfNoEntry: false });
  const name = relative(root, path);
  if (!state || ignore(name)) return;
  if (state.isFile()) found[name] = `${state.size} ${state.mtimeMs}`;
  else for (const entry of readdirSync(path)) collect(join(path, entry), ignore, found);
}

export const hashOf = (text) => createHash('sha256').update(text).digest('hex');

export const hashOfFile = (file) => hashOf(readFileSync(file));

/** What was written under this name last time, or undefined. */
export function readStamp(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

export function writeStamp(file, value) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(value));
}

export const removeStamp = (file) => rmSync(file, { force: true });
