import { freePort } from '../src/platform/http/port.js';
import { sayLine } from '../src/platform/terminal.js';
import { startChild } from './children.js';
import { fetchBytes, load, type Sent } from './http-load.js';
import { inTurn, type Measure, measureOf } from './timing.js';
import type { Workshop } from './workshop.js';

const HOST = '127.0.0.1';
const START_MS = 30_000;

const ADDRESSES = [
  { key: 'http.ledger', path: '/api/proposals', requests: 20 },
  { key: 'http.healthz', path: '/healthz', requests: 300 },
];

/** The built server, set up, and a bare one that answers with as many bytes as it is asked for. */
export interface Served {
  ours: string;
  plain: string;
  session: Sent;
}

/** Starts both, each in a process of its own. */
export async function serve(workshop: Workshop, databaseUrl: string): Promise<Served> {
  const ours = await startOurs(workshop, databaseUrl);
  const session = await setUp(ours);
  const bare = startChild('./bare-server.js');
  workshop.onClose(() => bare.stop());
  return { ours, session, plain: `http://${HOST}:${await bare.line()}` };
}

/** Requests of the built server against those of the bare one. */
export async function benchHttp({ ours, plain, session }: Served): Promise<Measure[]> {
  const measures: Measure[] = [];
  for (const { key, path, requests } of ADDRESSES) {
    const bytes = await fetchBytes(ours + path, session);
    for (const parallel of [1, 10]) {
      sayLine(`  GET ${path}, ${parallel} at a time`);
      const pairs = await inTurn(
        () => load(ours + path, requests, parallel, session),
        () => load(`${plain}/${bytes}`, requests, parallel),
      );
      const title = `GET ${path} ×${parallel}`;
      const about = {
        key: `${key}.${parallel}`,
        title,
        ours: 'our server',
        plain: `bare Fastify, ${bytes} B`,
      };
      measures.push(measureOf(about, pairs));
    }
  }
  return measures;
}

/** The first visit: creates the officers and gives the session of the one who reads the ledger. */
async function setUp(url: string): Promise<Sent> {
  const person = (login: string, password: string) => ({ name: login, login, password });
  const response = await fetch(`${url}/api/setup`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-chengban': '1' },
    body: JSON.stringify({
      liaison: person('liaison', 'measured-twice-1'),
      systemAdmin: person('system', 'measured-twice-2'),
      securityAdmin: person('security', 'measured-twice-3'),
      auditor: person('auditor', 'measured-twice-4'),
    }),
  });
  const cookie = response.headers.getSetCookie()[0]?.split(';')[0];
  if (!response.ok || cookie === undefined) throw new Error(`Set-up answers ${response.status}.`);
  return { cookie };
}

async function startOurs(workshop: Workshop, databaseUrl: string): Promise<string> {
  const port = await freePort(HOST, 38_200);
  const server = startChild('../src/main.js', [], {
    DATABASE_URL: databaseUrl,
    HOST,
    PORT: String(port),
    LOG_LEVEL: 'warn',
    CHENGBAN_DATA_DIR: workshop.folder,
  });
  workshop.onClose(() => server.stop());
  const url = `http://${HOST}:${port}`;
  const gone = server.ended();
  gone.catch(() => undefined);
  const end = performance.now() + START_MS;
  while (!(await fetchBytes(`${url}/readyz`).catch(() => 0))) {
    if (performance.now() > end) throw new Error('The server does not answer.');
    await Promise.race([gone, new Promise((done) => setTimeout(done, 50))]);
  }
  return url;
}
