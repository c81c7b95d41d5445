import { Agent, request } from 'node:http';
import { sayLine } from '../src/platform/terminal.js';
import type { Sent } from './http-load.js';
import { HANDLER, LETTER } from './letters-seed.js';
import { inTurn, type Measure, measureOf } from './timing.js';

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

/** A draft saves itself: the text of three pages goes up and comes back, against a server that only sends as much. */
export async function benchAutosave(
  { ours, plain }: { ours: string; plain: string },
  versionId: number,
): Promise<Measure> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  try {
    const session = await signIn(ours, agent);
    sayLine('  Autosave of a draft');
    let revision = 1;
    let bytes = 0;
    let saves = 0;
    const textOf = (): string => LETTER.replace('</p>', `${(saves += 1)}</p>`);
    const save = async (): Promise<void> => {
      const asked = JSON.stringify({ revision, body: textOf(), writer: 'measured' });
      const { status, body } = await send(
        `${ours}/api/reply-versions/${versionId}/text`,
        'PUT',
        asked,
        session,
        agent,
      );
      if (status !== 200) throw new Error(`Saving a draft answers ${status}: ${body.slice(0, 200)}`);
      revision = (JSON.parse(body) as { revision: number }).revision;
      bytes = Buffer.byteLength(body);
    };
    await save();
    const echo = async (): Promise<void> => {
      const asked = JSON.stringify({ revision, body: textOf(), writer: 'measured' });
      await send(`${plain}/${bytes}`, 'PUT', asked, {}, agent);
    };
    const pairs = await inTurn(timedLoop(save), timedLoop(echo));
    const about = { key: 'draft.autosave', title: 'Autosave of a draft', ours: 'PUT …/text' };
    return measureOf({ ...about, plain: `bare Fastify, ${bytes} B` }, pairs);
  } finally {
    agent.destroy();
  }
}

/** The mean of ten, one after the other as a page sends them. */
function timedLoop(work: () => Promise<void>): () => Promise<number> {
  return async () => {
    const start = performance.now();
    for (let done = 0; done < 10; done += 1) await work();
    return (performance.now() - start) / 10;
  };
}

async function signIn(ours: string, agent: Agent): Promise<Sent> {
  const answer = await send(`${ours}/api/auth/sign-in`, 'POST', JSON.stringify(HANDLER), {}, agent);
  const cookie = [answer.headers['set-cookie'] ?? []].flat()[0]?.split(';')[0];
  if (answer.status >= 300 || cookie === undefined)
    throw new Error(`Sign-in answers ${answer.status}: ${answer.body}`);
  return { cookie };
}

function send(url: string, method: string, body: string, sent: Sent, agent: Agent): Promise<Answer> {
  const headers = {
    ...{ 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), 'x-chengban': '1' },
    ...sent,
  };
  return new Promise((resolve, reject) => {
    const asked = request(url, { method, headers, agent }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      response.once('error', reject);
      response.once('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }),
      );
    });
    asked.setTimeout(30_000, () => asked.destroy(new Error(`${url} does not answer.`)));
    asked.once('error', reject);
    asked.end(body);
  });
}
