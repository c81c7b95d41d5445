import { TEST_PASSWORD } from './accounts.js';
import { until } from './server.js';

/** An import run as the API shows it; only what the tests look at. */
export interface RunView {
  id: number;
  state: string;
  counts: Record<string, number> | null;
  canCommit: boolean;
  canUndo: boolean;
  commitRefusals: string[];
  fileFindings: { code: string; message: string }[];
  failure: { code: string; message: string } | null;
  progress: { done: number; total: number };
}

/** The session that this file's tests hold at each server. */
const cookies = new Map<string, string>();

/** Sends a request as our page does, with the session of that server unless a cookie is given. */
export function request(url: string, init: RequestInit = {}): Promise<Response> {
  const headers = new Headers({ 'x-chengban': '1', cookie: cookies.get(new URL(url).origin) ?? '' });
  new Headers(init.headers).forEach((value, name) => headers.set(name, value));
  return fetch(url, { ...init, headers });
}

/** Calls the API and gives status and body; a problem document is a body like any other. */
export async function call<T = Record<string, unknown>>(
  url: string,
  init?: RequestInit,
): Promise<{ status: number; body: T }> {
  const response = await request(url, init);
  return { status: response.status, body: (await response.json()) as T };
}

/** A request with a JSON body. */
export function json(
  method: 'POST' | 'PUT',
  body: unknown,
  headers: Record<string, string> = {},
): RequestInit {
  return { method, body: JSON.stringify(body), headers: { 'content-type': 'application/json', ...headers } };
}

/** Signs in; what follows at this server is done by this person. Gives the cookie, to act for several at once. */
export async function signIn(server: string, login = 'lianluo', password = TEST_PASSWORD): Promise<string> {
  const response = await request(
    `${server}/api/auth/sign-in`,
    json('POST', { login, password }, { cookie: '' }),
  );
  if (response.status !== 200) throw new Error(`${login}: ${await response.text()}`);
  const cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  cookies.set(server, cookie);
  return cookie;
}

/** Uploads a file as the page does. */
export function upload(server: string, name: string, content: Buffer, fields: Record<string, string> = {}) {
  const form = new FormData();
  for (const [key, value] of Object.entries(fields)) form.set(key, value);
  form.set('file', new Blob([new Uint8Array(content)]), name);
  return call<RunView>(`${server}/api/imports`, { method: 'POST', body: form });
}

/** Waits until a run has left the states in which someone works on it. */
export async function settled(server: string, id: number, seconds = 60): Promise<RunView> {
  let run: RunView | undefined;
  await until(
    async () => {
      run = (await call<RunView>(`${server}/api/imports/${id}`)).body;
      return !['uploaded', 'reading', 'commit_requested', 'committing'].includes(run.state);
    },
    () => JSON.stringify(run),
    seconds,
  );
  return run as RunView;
}

/** Uploads, waits, confirms, waits. */
export async function importFile(server: string, name: string, content: Buffer): Promise<RunView> {
  const { body } = await upload(server, name, content);
  const shown = await settled(server, body.id);
  if (!shown.canCommit) return shown;
  await call(`${server}/api/imports/${body.id}/commit`, { method: 'POST' });
  return settled(server, body.id);
}
