// Where things are, and how this project speaks while it sets itself up.
import { resolve } from 'node:path';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(`Node.js 20.19 or later is needed; this is ${process.versions.node}.\n`);
  process.exit(1);
}

export const root = resolve(import.meta.dirname, '..', '..');

export const inRoot = (...parts) => resolve(root, ...parts);

/** A program that npm installed for this project. */
export const tool = (name) => inRoot('node_modules', '.bin', name);

/** Standard output belongs to the command that is run in the end; set-up speaks on the other channel. */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

export const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;
