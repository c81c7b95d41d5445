import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';

const ROOT = resolve(import.meta.dirname, '..', '..');

export interface Opened {
  startedHere: boolean;
  said: string[];
  /** How often this database was opened before, this time included: its memory. */
  visits: number;
  data: string;
}

export interface DatabaseUser {
  opened: Opened;
  pid: number;
  /** Lets it close in order; whether the database answered until then. */
  leave(): Promise<boolean>;
  signal(signal: NodeJS.Signals): Promise<number | null>;
}

export interface Conditions {
  /** A folder that holds `dist`, `node_modules` and the script, instead of the checkout. */
  checkout?: string;
  /** An account to run as, instead of our own. */
  user?: string;
}

/** Starts a process of its own that opens the database of `dataDir` and keeps it open. */
export async function startUser(
  dataDir: string,
  { checkout = ROOT, user }: Conditions = {},
): Promise<DatabaseUser> {
  const node = [process.execPath, `${checkout}/test/support/database-user.mjs`, `${checkout}/dist`, dataDir];
  const [program = '', ...args] = user ? ['runuser', '-u', user, '--', ...node] : node;
  const child = spawn(program, args, { cwd: '/', stdio: ['pipe', 'pipe', 'pipe'] });
  let complaint = '';
  child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const exited = once(child, 'exit') as Promise<[number | null]>;
  const next = async <T>(): Promise<T> => {
    const line = await lines.next();
    if (line.done) throw new Error(`The process ended early: ${complaint}`);
    return JSON.parse(line.value) as T;
  };
  return {
    opened: await next<Opened>(),
    pid: child.pid!,
    leave: async () => {
      child.stdin.end();
      const { stillAnswered } = await next<{ stillAnswered: boolean }>();
      await exited;
      return stillAnswered;
    },
    signal: async (signal) => {
      child.kill(signal);
      return (await exited)[0];
    },
  };
}

/** The server process that `postmaster.pid` names, if there is such a process. */
export function serverOf(data: string): number | undefined {
  try {
    const pid = Number(readFileSync(`${data}/postmaster.pid`, 'utf8').split('\n')[0]);
    process.kill(pid, 0);
    return pid;
  } catch {
    return undefined;
  }
}
