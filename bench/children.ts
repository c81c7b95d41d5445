import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** As scripts/run.mjs starts every process of ours. */
const NODE_FLAGS = ['--enable-source-maps', '--max-old-space-size=1024'];

/** A built program beside or above this file, running. */
export interface Child {
  /** Waits for the next line that it prints; fails when it ends before, with what it said. */
  line(): Promise<string>;
  /** Waits for its end; fails when the exit code is not 0. */
  ended(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Starts a program of the build by its path from here. It gets the settings that are given and none of the caller's,
 * whose DATABASE_URL or REDIS_URL it must not touch. It never outlives this process.
 */
export function startChild(
  program: string,
  args: readonly string[] = [],
  env: NodeJS.ProcessEnv = {},
): Child {
  const file = fileURLToPath(new URL(program, import.meta.url));
  const { PATH, HOME, TMPDIR, LANG } = process.env;
  const child = spawn(process.execPath, [...NODE_FLAGS, file, ...args], {
    env: { PATH, HOME, TMPDIR, LANG, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const kill = (): void => void child.kill('SIGKILL');
  process.once('exit', kill);
  const exited = new Promise<number | null>((done) => {
    child.once('error', () => done(127));
    child.once('exit', (code) => done(code));
  });
  void exited.then(() => process.off('exit', kill));
  return watch(child, program, exited);
}

function watch(child: ChildProcess, program: string, exited: Promise<number | null>): Child {
  const lines: string[] = [];
  const waiting: (() => void)[] = [];
  let rest = '';
  let complaints = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (complaints += text));
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    const parts = (rest + text).split('\n');
    rest = parts.pop() ?? '';
    lines.push(...parts);
    waiting.splice(0).forEach((wake) => wake());
  });
  const fail = (code: number | null): Error =>
    new Error(`${program} ended with code ${code}.\n${complaints.trim()}`);
  return {
    line: async () => {
      const over = exited.then((code) => {
        throw fail(code);
      });
      while (lines.length === 0) await Promise.race([new Promise<void>((wake) => waiting.push(wake)), over]);
      over.catch(() => undefined);
      return lines.shift() as string;
    },
    ended: async () => {
      const code = await exited;
      if (code !== 0) throw fail(code);
    },
    stop: async () => {
      child.kill('SIGTERM');
      await exited;
    },
  };
}
