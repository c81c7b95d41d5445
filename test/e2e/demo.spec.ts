import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEMO_PASSWORD } from '../../src/demo/accounts.js';
import { call, signIn } from '../support/api.js';
import { officialCalendar } from '../support/official-calendar.js';
import { freePort, ROOT, run, until } from '../support/server.js';

let folder: string;
let squatter: Server;
let port: number;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chengban-demo-'));
  port = await freePort();
  squatter = createServer().listen(port, '127.0.0.1');
});
afterAll(async () => {
  squatter.close();
  await rm(folder, { recursive: true, force: true });
});

/** `npm run demo` as typed, until it prints its address. */
async function demo(): Promise<{ child: ChildProcess; said: string; url: string }> {
  const child = spawn('npm', ['run', 'demo'], {
    cwd: ROOT,
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      DATABASE_URL: '',
      PORT: String(port),
      CHENGBAN_DATA_DIR: join(folder, 'data'),
    },
    detached: true,
  });
  let said = '';
  child.stdout.on('data', (data: Buffer) => (said += data.toString()));
  child.stderr.on('data', (data: Buffer) => (said += data.toString()));
  await until(
    () => Promise.resolve(said.includes('网址：')),
    () => said,
    90,
  );
  return { child, said, url: /网址：(\S+)/.exec(said)?.[1] ?? '' };
}

function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  const gone = new Promise<void>((done) => child.once('exit', () => done()));
  process.kill(-(child.pid ?? 0), signal);
  return gone;
}

interface Listed {
  year: number;
  status: string;
}

/** What someone of the demo finds: the ledger beside the sample years, and the kinds of his tasks. */
async function desk(url: string, login: string): Promise<{ running: Listed[]; tasks: string[] }> {
  await signIn(url, login, DEMO_PASSWORD);
  const ledger = await call<{ rows: Listed[] }>(`${url}/api/proposals?limit=500`);
  const tasks = await call<{ tasks: { kind: string }[] }>(`${url}/api/tasks`);
  return {
    running: ledger.body.rows.filter(({ year }) => year > 2023),
    tasks: tasks.body.tasks.map(({ kind }) => kind),
  };
}

/** The names of what `chengban check` finds wrong beside the running demo. */
async function failedChecks(): Promise<string[]> {
  const data = { DATABASE_URL: '', CHENGBAN_DATA_DIR: join(folder, 'data') };
  const { stdout } = await run(['dist/src/cli.js', 'check', '--json'], data);
  const { checks } = JSON.parse(stdout) as { checks: { name: string; ok: boolean }[] };
  return checks.filter(({ ok }) => !ok).map(({ name }) => name);
}

describe('npm run demo', () => {
  it('tells its steps, takes the next port, prints the sentence, has work on every desk, and comes back after kill -9', async () => {
    const first = await demo();
    expect(first.said).toMatch(
      /\[1\/6\][\s\S]*\[2\/6\][\s\S]*\[3\/6\][\s\S]*\[4\/6\][\s\S]*\[5\/6\][\s\S]*\[6\/6\]/,
    );
    expect(first.said).toContain(`端口 ${port} 已被占用，改用`);
    expect(first.said).toContain('共186件，其中主（承）办51件，会办136件');
    expect(first.said).toMatch(/在办件：登记\d+件，\d{4}-\d\d-\d\d以来交办，流转到各环节。/);
    expect((await fetch(`${first.url}/reports/annual/2022`)).status).toBe(200);
    const { running, tasks } = await desk(first.url, 'lianluo');
    expect([...new Set(running.map(({ status }) => status))].sort()).toEqual(
      [
        ...['assigned', 'concluded', 'handling', 'received', 'replied', 'returned', 'split_proposed'],
        'withdrawn',
      ].sort(),
    );
    expect(tasks).toEqual(expect.arrayContaining(['assign', 'issue', 'feedback']));
    expect((await desk(first.url, 'chengban')).tasks).toContain('sign');
    expect((await desk(first.url, 'chuzhang')).tasks).toContain('handle');
    expect((await desk(first.url, 'bangongshi')).tasks).toContain('review');
    expect((await desk(first.url, 'juling')).tasks).toEqual(expect.arrayContaining(['approve', 'sign_off']));
    expect((await desk(first.url, 'juzhang')).tasks).toContain('sign_off');
    // A year whose holidays are not announced yet is in use from its first day; nothing else may be off.
    const announced = officialCalendar().isOfficial(new Date().getFullYear());
    expect(await failedChecks()).toEqual(announced ? [] : ['工作日日历覆盖使用中的年份']);
    await end(first.child, 'SIGKILL');

    const second = await demo();
    expect(second.said).toContain('ledger-2022.xlsx：187行已在库中，没有变化。');
    expect(second.said).toMatch(/在办件：\d+件已在库中，没有变化。/);
    expect((await fetch(`${second.url}/readyz`)).status).toBe(200);
    expect((await desk(second.url, 'lianluo')).running).toHaveLength(running.length);
    await end(second.child, 'SIGINT');
  }, 200_000);
});
