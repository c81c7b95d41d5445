import { getJson, sendJson, upload } from './client';
import type { ImportRows, ImportRun, RowOutcome } from './types';

export interface ImportOptions {
  mapping?: Record<string, string | null>;
  year?: number | null;
  consentsOnFile?: boolean;
  blankErases?: boolean;
}

export interface NewImport {
  file: File;
  year: string;
  blankErases: boolean;
}

export function uploadLedger(given: NewImport, onProgress: (share: number) => void): Promise<ImportRun> {
  const form = new FormData();
  // Fields first: the server knows them before the file's bytes arrive.
  if (given.year) form.set('year', given.year);
  if (given.blankErases) form.set('blankErases', 'true');
  form.set('file', given.file);
  return upload<ImportRun>('/imports', form, onProgress);
}

export async function importRuns(signal?: AbortSignal): Promise<ImportRun[]> {
  return (await getJson<{ runs: ImportRun[] }>('/imports', {}, signal)).runs;
}

export function importRun(id: string, signal?: AbortSignal): Promise<ImportRun> {
  return getJson<ImportRun>(`/imports/${id}`, {}, signal);
}

export function importRows(id: number, outcome: RowOutcome, after: string | null): Promise<ImportRows> {
  return getJson<ImportRows>(`/imports/${id}/rows`, { outcome, after, limit: 100 });
}

export function changeImport(id: number, options: ImportOptions): Promise<ImportRun> {
  return sendJson<ImportRun>('PUT', `/imports/${id}/options`, options);
}

export function commitImport(id: number): Promise<ImportRun> {
  return sendJson<ImportRun>('POST', `/imports/${id}/commit`);
}

export function undoImport(id: number): Promise<ImportRun> {
  return sendJson<ImportRun>('POST', `/imports/${id}/undo`);
}
