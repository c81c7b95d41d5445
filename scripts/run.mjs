// `npm run demo`, `npm start` and the rest: sets up what the command needs, then runs it.
// Plain Node and no package, since it runs before anything is installed.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildServer } from './steps/build-server.mjs';
import { buildWeb } from './steps/build-web.mjs';
import { check, format } from './steps/check.mjs';
import { install } from './steps/install.mjs';
import { jestArguments } from './steps/jest.mjs';
import { oneAtATime } from './steps/lock.mjs';
import { inRoot, root, say } from './steps/place.mjs';
import { handOver } from './steps/spawn.mjs';
import { ensurePrograms } from './steps/system-programs.mjs';

// A bound on the heap makes V8 collect sooner: an import of 10,000 rows then peaks at 280 MB instead of 410 MB.
const NODE_FLAGS = ['--enable-source-maps', '--max-old-space-size=1024'];
const node = (file) => (args) => handOver(process.execPath, [...NODE_FLAGS, inRoot(file), ...args]);

const INSTALL = ['安装依赖', install];
const SERVER = ['编译服务端', buildServer];
const WEB = ['构建页面', buildWeb];
const PROGRAMS = ['备好浏览器', ensurePrograms];

/** Each command: what must be there first, and what is run then. */
const COMMANDS = {
  demo: { needs: [INSTALL, SERVER, WEB], run: node('dist/src/demo.js'), steps: 6 },
  start: { needs: [INSTALL, SERVER, WEB], run: node('dist/src/main.js') },
  worker: { needs: [INSTALL, SERVER], run: node('dist/src/worker.js') },
  cli: { needs: [INSTALL, SERVER], run: node('dist/src/cli.js') },
  generate: { needs: [INSTALL], run: generate },
  bench: { needs: [INSTALL, SERVER], run: node('dist/bench/main.js') },
  soak: { needs: [INSTALL, SERVER, WEB, PROGRAMS], run: soak },
  build: { needs: [INSTALL, SERVER, WEB], run: async () => 0 },
  check: { needs: [INSTALL], run: check },
  format: { needs: [INSTALL], run: format },
};

async function main([name, ...args]) {
  const command = COMMANDS[name];
  if (!command) {
    say(`Usage: node scripts/run.mjs <${Object.keys(COMMANDS).join('|')}> [arguments…]`);
    return 2;
  }
  loadSettings();
  await oneAtATime(() => prepare(command));
  return command.run(args);
}

/**
 * Random people at random buttons, and two who write one draft, for as long as one likes: `npm run soak -- 20` is
 * twenty times as long as `npm test`. With them what is too long for every run: the demo of four days of the year, and
 * ten thousand rows.
 */
async function soak([times = '10']) {
  if (!/^[1-9]\d{0,2}$/.test(times)) {
    say('Usage: npm run soak -- <how many times as long as in npm test, 1 to 999>');
    return 2;
  }
  process.env.CHENGBAN_SOAK = times;
  const runs = [
    ['integration', '(workflow-model|clearance-model|demo-year|reminders)'],
    ['e2e', '(browser-drafting|import-large|reminders-faults)'],
  ];
  for (const [project, files] of runs) {
    const rest = ['--runInBand', `--testPathPatterns=${files}`];
    const code = await handOver(process.execPath, jestArguments(project, rest));
    if (code !== 0) return code;
  }
  return 0;
}

/** The server's metadata come from its source, the OpenAPI document from the server, the web's types from that. */
async function generate() {
  const script = node('scripts/generate.mjs');
  const code = await script(['metadata']);
  if (code !== 0) return code;
  await oneAtATime(buildServer);
  return script([]);
}

/** The demo is read by offices, so it tells every step in Chinese; its program goes on with the count. */
async function prepare({ needs, steps }) {
  for (const [index, [title, step]] of needs.entries()) {
    if (steps) say(`[${index + 1}/${steps}] ${title}…`);
    await step();
  }
}

/** Variables of a file `.env`, where there is one; those that are set already win. */
function loadSettings() {
  if (!existsSync(inRoot('.env'))) return;
  const given = process.env.CHENGBAN_DATA_DIR;
  process.loadEnvFile(inRoot('.env'));
  const { CHENGBAN_DATA_DIR: folder } = process.env;
  // Written in the project's file, a path starts from the project and not from wherever npm was called.
  if (given === undefined && folder) process.env.CHENGBAN_DATA_DIR = resolve(root, folder);
}

main(process.argv.slice(2)).then(
  (code) => (process.exitCode = code),
  (error) => {
    say(error.message);
    process.exitCode = 1;
  },
);
