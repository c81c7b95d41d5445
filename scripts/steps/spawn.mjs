// Running other programs.
import { spawn } from 'node:child_process';
import { root, say } from './place.mjs';

const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };

/** Runs a program that takes over the terminal; hands signals on, and answers with its exit code. */
export function handOver(program, args, env = process.env) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: process.cwd(), env, stdio: 'inherit' });
    const forward = Object.keys(SIGNALS).map((signal) => [signal, () => child.kill(signal)]);
    forward.forEach(([signal, hand]) => process.on(signal, hand));
    const watch = watchCaller(() => child.kill('SIGTERM'));
    const done = (code) => {
      clearInterval(watch);
      forward.forEach(([signal, hand]) => process.off(signal, hand));
      resolve(code);
    };
    child.once('error', (error) => {
      say(error.message);
      done(127);
    });
    child.once('exit', (code, signal) => done(code ?? SIGNALS[signal] ?? 1));
  });
}

/**
 * npm hands a signal to the shell between itself and us, and the shell keeps it to itself: what we see of a
 * `kill` of npm is that the parent is gone. Started without npm we are on our own, like any program.
 */
function watchCaller(onGone) {
  const parent = process.ppid;
  if (!process.env.npm_lifecycle_event) return undefined;
  return setInterval(() => process.ppid !== parent && onGone(), 500).unref();
}

/** Runs a program of the set-up in the project's folder, all that it says going to standard error. */
export function run(program, args, env = process.env) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: root, env, stdio: ['ignore', 2, 2] });
    child.once('error', (error) => {
      say(error.message);
      resolve(127);
    });
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

/** Runs a program and collects what it says. */
export function capture(program, args, env = process.env) {
  return new Promise((resolve) => {
    let said = '';
    const plain = { ...env, NO_COLOR: '1', FORCE_COLOR: undefined };
    const child = spawn(program, args, { cwd: root, env: plain, stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.on('data', (chunk) => (said += chunk));
    child.stderr.on('data', (chunk) => (said += chunk));
    child.once('error', (error) => resolve({ code: 127, said: error.message }));
    child.once('close', (code) => resolve({ code: code ?? 1, said }));
  });
}
