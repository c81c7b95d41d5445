// `npm test`: every check and every test, browser tests included; stops at the first stage that fails.
import { buildServer } from './steps/build-server.mjs';
import { buildWeb } from './steps/build-web.mjs';
import { check } from './steps/check.mjs';
import { install } from './steps/install.mjs';
import { countTests, forgetCounts, jestArguments } from './steps/jest.mjs';
import { oneAtATime } from './steps/lock.mjs';
import { say, seconds } from './steps/place.mjs';
import { handOver } from './steps/spawn.mjs';
import { ensurePrograms } from './steps/system-programs.mjs';

const PROJECTS = ['unit', 'integration', 'e2e'];

/** Arguments of the caller select tests, and a project may be left with none. */
const chosen = process.argv.slice(2);
const more = chosen.length > 0 ? ['--passWithNoTests', ...chosen] : [];

const STAGES = [
  ['set-up', setUp],
  ['check', () => check(more)],
  ['integration tests', () => jest('integration', ['--maxWorkers=100%'])],
  // Two stories at a time: each has a server and a browser of its own, and they often wait for each other.
  ['browser tests', () => jest('e2e', ['--maxWorkers=2'])],
];

async function setUp() {
  await oneAtATime(async () => {
    await install();
    await ensurePrograms();
    await buildServer();
    await buildWeb();
  });
  return 0;
}

function jest(project, args) {
  return handOver(process.execPath, jestArguments(project, [...args, ...more]));
}

async function main() {
  forgetCounts(PROJECTS);
  for (const [name, stage] of STAGES) {
    const started = Date.now();
    say(`── ${name}`);
    const code = await stage().catch((error) => {
      say(error.message);
      return 1;
    });
    say(`── ${name}: ${code === 0 ? 'passed' : 'FAILED'} (${seconds(started)})`);
    if (code !== 0) return code;
  }
  return 0;
}

process.exitCode = await main();
const { passed, failed } = countTests(PROJECTS);
process.stdout.write(`${passed} passed, ${failed} failed\n`);
