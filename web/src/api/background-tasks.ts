import { getJson, sendJson, urlOf, type Query } from './client';
import type { components } from './schema';

export type BackgroundTask = components['schemas']['BackgroundTaskView'];

export async function backgroundTasks(signal?: AbortSignal): Promise<BackgroundTask[]> {
  return (await getJson<{ tasks: BackgroundTask[] }>('/background-tasks', {}, signal)).tasks;
}

export function backgroundTask(id: number, signal?: AbortSignal): Promise<BackgroundTask> {
  return getJson<BackgroundTask>(`/background-tasks/${id}`, {}, signal);
}

export function cancelTask(id: number, key: string): Promise<BackgroundTask> {
  return sendJson<BackgroundTask>('DELETE', `/background-tasks/${id}`, undefined, { key });
}

export function askTaskAgain(id: number, key: string): Promise<BackgroundTask> {
  return sendJson<BackgroundTask>('POST', `/background-tasks/${id}/again`, undefined, { key });
}

/** Asks for the workbook of a ledger that is too long to wait for. */
export function exportInBackground(query: Query): Promise<BackgroundTask> {
  return sendJson<BackgroundTask>('POST', '/proposals/exports', query);
}

export function taskFileUrl(id: number): string {
  return urlOf(`/background-tasks/${id}/file`);
}

/** The server is at work on it, so the page asks again shortly. */
export function isUnderWay({ state }: BackgroundTask): boolean {
  return state === 'requested' || state === 'working';
}
