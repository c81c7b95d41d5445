import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, ROOT, until } from '../support/server.js';

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

describe('npm run demo', () => {
  it('tells its steps, takes the next port, prints the sentence, and comes back after kill -9', async () => {
    const first = await demo();
    expect(first.said).toMatch(
      /\[1\/6\][\s\S]*\[2\/6\][\s\S]*\[3\/6\][\s\S]*\[4\/6\][\s\S]*\[5\/6\][\s\S]*\[6\/6\]/,
    );
    expect(first.said).toContain(`端口 ${port} 已被占用，改用`);
    expect(first.said).toContain('共186件，其中主（承）办51件，会办136件');
    expect((await fetch(`${first.url}/reports/annual/2022`)).status).toBe(200);
    await end(first.child, 'SIGKILL');

    const second = await demo();
    expect(second.said).toContain('ledger-2022.xlsx：187行已在库中，没有变化。');
    expect((await fetch(`${second.url}/readyz`)).status).toBe(200);
    await end(second.child, 'SIGINT');
  }, 200_000);
});
