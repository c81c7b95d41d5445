// Every check that needs no database: all are run, whatever the others find.
import { mkdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { jestArguments } from './jest.mjs';
import { inRoot, say, seconds, tool } from './place.mjs';
import { capture, handOver } from './spawn.mjs';

const cache = (name) => inRoot('.cache', name);

const UNIT_TESTS = 'unit tests';

/** What counts days must count them alike wherever the machine believes itself to be; the other unit tests run once. */
const ZONES = ['UTC', 'Asia/Shanghai', 'America/Los_Angeles'];
const OF_DAYS = 'calendar|deadline|due-|clock|light|receipt|ladder|rung|agenda|standing|dates';
const inZone = (zone) => [
  `days under ${zone}`,
  'env',
  [
    `TZ=${zone}`,
    process.execPath,
    ...jestArguments('unit', [`--testPathPatterns=${OF_DAYS}`], `unit-${zone.replace('/', '-')}`),
  ],
];

/** Name, program, arguments; the longest first, so that the cores are busy to the end. */
const CHECKS = [
  ['eslint', tool('eslint'), ['--max-warnings', '0', '.']],
  ['vue-tsc', tool('vue-tsc'), ['--noEmit', '-p', 'web/tsconfig.json']],
  ['tsc', tool('tsc'), ['--noEmit', '--incremental', '--tsBuildInfoFile', cache('tsc.json')]],
  [UNIT_TESTS, process.execPath, jestArguments('unit')],
  ...ZONES.map(inZone),
  ['dependency-cruiser', tool('depcruise'), ['src', 'migrations']],
  [
    'prettier',
    tool('prettier'),
    ['--check', '--log-level', 'warn', '--cache', '--cache-location', cache('prettier'), '.'],
  ],
  ['house rules', process.execPath, [inRoot('scripts', 'check-house.mjs')]],
];

/** Runs the checks, the unit tests with more arguments if any; the exit code is 1 when any found something. */
export async function check(jestMore = []) {
  mkdirSync(inRoot('.cache'), { recursive: true });
  const waiting = CHECKS.map(([name, program, args]) => [
    name,
    program,
    name === UNIT_TESTS ? [...args, ...jestMore] : args,
  ]);
  const failed = [];
  const workOff = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      if (!(await passes(next))) failed.push(next[0]);
    }
  };
  await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, workOff));
  say(failed.length === 0 ? 'All checks passed.' : `Failed: ${failed.join(', ')}.`);
  return failed.length === 0 ? 0 : 1;
}

async function passes([name, program, args]) {
  const started = Date.now();
  const { code, said } = await capture(program, args);
  say(`${code === 0 ? '✓' : '✗'} ${name} (${seconds(started)})`);
  if (code !== 0) say(said.trimEnd().replaceAll(/^/gm, '    '));
  return code === 0;
}

/** Writes every file in the house's form. */
export const format = (args) =>
  handOver(tool('prettier'), ['--write', '--log-level', 'warn', ...(args.length ? args : ['.'])]);
