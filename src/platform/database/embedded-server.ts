import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, constants, fchownSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { bareEnvironment } from './embedded-account.js';
import { type Cluster, logFile, tail } from './embedded-cluster.js';
import { pause, startOf } from './embedded-process.js';
import { disown, formerPort, livingServer, type ServerProcess } from './embedded-pid-file.js';
import { askServer } from './embedded-question.js';

const START_PATIENCE = 120_000;
const LOG_LIMIT = 5_000_000;

/** The server of these data that runs already, ready to be used; waits for one that is on its way up or down. */
export async function findServer(cluster: Cluster): Promise<ServerProcess | undefined> {
  const until = Date.now() + START_PATIENCE;
  while (Date.now() < until) {
    const server = livingServer(cluster.data);
    if (!server) return undefined;
    if (server.port && (await askServer(cluster.data, server.port)) === 'ready') return server;
    await pause(50);
  }
  throw new Error(`A database server holds ${cluster.data} but does not answer:\n${logTail(cluster, 0)}`);
}

/** Starts the server of these data, which must not be running, and waits until it answers. */
export async function startServer(cluster: Cluster): Promise<ServerProcess> {
  const until = Date.now() + START_PATIENCE;
  turnLog(cluster.data);
  let port = await freePort(formerPort(cluster.data));
  for (;;) {
    disown(cluster.data);
    const logged = logSize(cluster.data);
    const exited = await launch(cluster, port, until);
    if (exited !== 'gone') return exited;
    const reason = logTail(cluster, logged);
    const taken = /Address already in use|could not create any TCP\/IP sockets/.test(reason);
    // Sessions of a killed server go on for a moment after it.
    const haunted = /pre-existing shared memory block|lock file .* already exists/.test(reason);
    if (!(taken || haunted) || Date.now() > until) throw new Error(`The database did not start:\n${reason}`);
    if (haunted) await pause(300);
    else port = await freePort();
  }
}

/** Stops the server of these data, if it runs, and waits until it is down. */
export async function stopServer(data: string): Promise<void> {
  for (const [signal, patience] of [
    ['SIGINT', 60_000],
    ['SIGQUIT', 15_000],
  ] as const) {
    const server = livingServer(data);
    if (!server) return;
    process.kill(server.pid, signal);
    if (await isDown(server.pid, patience)) return;
  }
  throw new Error(`The database server of ${data} could not be stopped.`);
}

/** Tells the server to go down and does not wait for it; whoever comes next will. */
export function dismissServer(data: string): void {
  const server = livingServer(data);
  if (server) process.kill(server.pid, 'SIGINT');
}

async function isDown(pid: number, patience: number): Promise<boolean> {
  const [start, until] = [startOf(pid), Date.now() + patience];
  while (start !== undefined && startOf(pid) === start) {
    if (Date.now() > until) return false;
    await pause(20);
  }
  return true;
}

async function launch(cluster: Cluster, port: number, until: number): Promise<ServerProcess | 'gone'> {
  const child = spawnServer(cluster, port);
  let gone = false;
  child.once('exit', () => (gone = true));
  child.once('error', () => (gone = true));
  while (!gone) {
    const server = livingServer(cluster.data);
    if (server?.pid === child.pid && server?.port === port) {
      if ((await askServer(cluster.data, port)) === 'ready') return server;
    }
    if (Date.now() > until) {
      child.kill('SIGQUIT');
      throw new Error(`The database does not come up:\n${logTail(cluster, 0)}`);
    }
    await pause(20);
  }
  return 'gone';
}

/** Detached, so that Ctrl-C in a terminal reaches only us and we stop the server when we are done with it. */
function spawnServer(cluster: Cluster, port: number): ChildProcess {
  const { data, account, binaries } = cluster;
  const { O_APPEND, O_CREAT, O_WRONLY, O_NOFOLLOW } = constants;
  const log = openSync(logFile(data), O_APPEND | O_CREAT | O_WRONLY | O_NOFOLLOW, 0o600);
  if (account) fchownSync(log, account.uid, account.gid);
  const child = spawn(binaries.postgres, ['-D', data, ...settings(cluster, port)], {
    ...account,
    cwd: '/',
    env: bareEnvironment(),
    detached: true,
    stdio: ['ignore', log, log],
  });
  child.unref();
  closeSync(log);
  return child;
}

function settings({ fast }: Cluster, port: number): string[] {
  const fixed = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
    logging_collector: 'off',
    log_line_prefix: '%m [%p] ',
  };
  // Still safe against a killed process, only not against a power cut.
  const careless = { fsync: 'off', full_page_writes: 'off' };
  const chosen = Object.entries(fast ? { ...fixed, ...careless } : fixed);
  return chosen.flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

/** The wanted port if it is free, or else any. It may be taken before the server has it; then another is tried. */
function freePort(wanted = 0): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => (wanted === 0 ? reject(error) : resolve(freePort())));
    probe.listen(wanted, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

function turnLog(data: string): void {
  if (logSize(data) > LOG_LIMIT) renameSync(logFile(data), `${logFile(data)}.1`);
}

function logSize(data: string): number {
  return statSync(logFile(data), { throwIfNoEntry: false })?.size ?? 0;
}

function logTail({ data }: Cluster, from: number): string {
  const log = logSize(data) > 0 ? readFileSync(logFile(data)).subarray(from).toString() : '';
  return `${tail(log)}\n  (${logFile(data)})`;
}
