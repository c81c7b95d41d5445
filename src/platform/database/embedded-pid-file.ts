import { closeSync, constants, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandLine, startOf } from './embedded-process.js';

export interface ServerProcess {
  pid: number;
  /** Not known in the first moments of a start. */
  port?: number;
}

/** The server that runs on these data, whether or not it is ready; not a stranger that got its old number. */
export function livingServer(data: string): ServerProcess | undefined {
  const server = readPidFile(data);
  if (!server || startOf(server.pid) === undefined) return undefined;
  return commandLine(server.pid).includes(` -D ${data} -c `) ? server : undefined;
}

/** Where clients of a server that was killed still look for it. */
export function formerPort(data: string): number | undefined {
  return readPidFile(data)?.port;
}

/** What `postmaster.pid` says: line 1 is the process, line 4 the port. It may be out of date. */
function readPidFile(data: string): ServerProcess | undefined {
  const [first, , , fourth] = lines(data) ?? [];
  const [pid, port] = [Number(first), Number(fourth)];
  return pid > 0 ? { pid, port: port > 0 ? port : undefined } : undefined;
}

/**
 * Makes a leftover `postmaster.pid` harmless: its number may belong to a stranger by now, and PostgreSQL would
 * refuse to start. The file is not deleted, since PostgreSQL finds the sessions of a killed server through it;
 * with the number of its own parent in it, PostgreSQL looks for them and goes on.
 */
export function disown(data: string): void {
  const [first, ...rest] = lines(data) ?? [];
  if (first === undefined) return;
  // The folder is another user's, and root must not be led to write somewhere else.
  const file = openSync(pidFile(data), constants.O_WRONLY | constants.O_TRUNC | constants.O_NOFOLLOW);
  writeFileSync(file, [String(process.pid), ...rest].join('\n'));
  closeSync(file);
}

function lines(data: string): string[] | undefined {
  try {
    return readFileSync(pidFile(data), 'utf8').split('\n');
  } catch {
    return undefined;
  }
}

function pidFile(data: string): string {
  return join(data, 'postmaster.pid');
}
