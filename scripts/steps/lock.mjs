// Two commands that set up the same checkout take turns.
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { inRoot, say } from './place.mjs';

const folder = inRoot('.cache', 'setup.lock');
/** A folder without an owner in it was left by a process that died between the two. */
const NAMELESS_LIFE = 5000;

/** Does the work while no other process of this checkout sets up. */
export async function oneAtATime(work) {
  mkdirSync(inRoot('.cache'), { recursive: true });
  for (let waited = 0; !taken(); waited += 1) {
    const owner = readOwner(folder);
    if (isDead(owner)) bury(owner);
    else await new Promise((resolve) => setTimeout(resolve, 100));
    if (waited === 20) say('Waiting for another command that is installing or building…');
  }
  const release = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', release);
  try {
    return await work();
  } finally {
    process.off('exit', release);
    release();
  }
}

function taken() {
  try {
    mkdirSync(folder);
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
  writeFileSync(inRoot(folder, 'owner'), String(process.pid));
  return true;
}

function readOwner(place) {
  try {
    return Number(readFileSync(inRoot(place, 'owner'), 'utf8'));
  } catch {
    return 0;
  }
}

function isDead(owner) {
  if (owner > 0) return !isAlive(owner);
  const found = statSync(folder, { throwIfNoEntry: false });
  return found !== undefined && Date.now() - found.mtimeMs > NAMELESS_LIFE;
}

/** Another waiting process may have done so just before, and then the lock that we moved is not the dead one's. */
function bury(owner) {
  const grave = `${folder}.${process.pid}`;
  try {
    renameSync(folder, grave);
    if (readOwner(grave) === owner) rmSync(grave, { recursive: true, force: true });
    else renameSync(grave, folder);
  } catch {
    // Gone already: somebody else was faster.
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
