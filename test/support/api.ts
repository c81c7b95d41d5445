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

/** Calls the API and gives status and body; a problem document is a body like any other. */
export async function call<T = Record<string, unknown>>(
  url: string,
  init?: RequestInit,
): Promise<{ status: number; body: T }> {
  const response = await fetch(url, init);
  return { status: response.status, body: (await response.json()) as T };
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
