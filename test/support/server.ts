import { type ChildProcess, spawn } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '../..');

/** A process of ours under test. */
export interface Running {
  url: string;
  pid: number;
  /** Everything that it wrote so far. */
  output(): string;
  /** Ends it as Ctrl-C does and waits. */
  stop(): Promise<void>;
  /** Ends it as a power cut does and waits. */
  kill(): Promise<void>;
}

/** The built server, on a free port unless the environment names one; it answers when this returns. */
export async function startServer(env: Record<string, string>): Promise<Running> {
  const port = env['PORT'] ?? (await freePort());
  const url = `http://127.0.0.1:${port}`;
  const child = start(['dist/src/main.js'], { ...env, PORT: String(port), LOG_LEVEL: 'warn' }, url);
  await until(
    async () => (await fetch(`${url}/readyz`).catch(() => null))?.ok === true,
    () => child.output(),
  );
  return child;
}

/** The built worker; it works when this returns. */
export async function startWorker(env: Record<string, string>): Promise<Running> {
  const child = start(['dist/src/worker.js'], { ...env, LOG_LEVEL: 'warn' }, '');
  await until(
    () => Promise.resolve(child.output().includes('working the queue')),
    () => child.output(),
  );
  return child;
}

function start(args: string[], env: Record<string, string>, url: string): Running {
  const child: ChildProcess = spawn(process.execPath, ['--max-old-space-size=1024', ...args], {
    cwd: ROOT,
    env: { ...process.env, NODE_OPTIONS: '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  child.stdout?.on('data', (data: Buffer) => (text += data.toString()));
  child.stderr?.on('data', (data: Buffer) => (text += data.toString()));
  const gone = new Promise<void>((done) => child.once('exit', () => done()));
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    child.kill(signal);
    await gone;
  };
  process.setMaxListeners(100);
  process.once('exit', () => child.kill('SIGKILL'));
  return {
    url,
    pid: child.pid ?? 0,
    output: () => text,
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
  };
}

/** Waits until something holds, half a minute at most; then fails with what `explain` says. */
export async function until(
  holds: () => Promise<boolean>,
  explain: () => string,
  seconds = 30,
): Promise<void> {
  const end = Date.now() + seconds * 1000;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`Not so after ${seconds} s.\n${explain()}`);
    await new Promise((done) => setTimeout(done, 50));
  }
}

export function freePort(): Promise<number> {
  return new Promise((done) => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => done(port));
    });
  });
}

/** Runs a command of ours to its end. */
export function run(
  args: string[],
  env: Record<string, string> = {},
  cwd = ROOT,
): Promise<{ code: number | null; stdout: string; stderr: string }> {
  return new Promise((done) => {
    const child = spawn(process.execPath, args, { cwd, env: { ...process.env, NODE_OPTIONS: '', ...env } });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (data: Buffer) => (stdout += data.toString()));
    child.stderr.on('data', (data: Buffer) => (stderr += data.toString()));
    child.once('exit', (code) => done({ code, stdout, stderr }));
  });
}
