import { ApiProblem, isAbort, OFFLINE, problemFrom } from './problem';

export type Query = Record<string, string | number | null | undefined>;

export function urlOf(path: string, query: Query = {}): string {
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) {
    if (value !== undefined && value !== null && value !== '') search.set(key, String(value));
  }
  const text = search.toString();
  return `/api${path}${text ? `?${text}` : ''}`;
}

export async function getJson<T>(path: string, query?: Query, signal?: AbortSignal): Promise<T> {
  const response = await request(urlOf(path, query), { signal });
  return (await response.json()) as T;
}

export async function sendJson<T>(method: 'POST' | 'PUT', path: string, body?: unknown): Promise<T> {
  const json: RequestInit =
    body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  const response = await request(urlOf(path), { method, ...json });
  return (await response.json()) as T;
}

/** Fetches a file and hands it to the browser, so that a refusal can be shown as a sentence. */
export async function saveFile(url: string, fallbackName: string): Promise<void> {
  const response = await request(url, {});
  const blob = await response.blob();
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = fileNameOf(response.headers.get('content-disposition')) ?? fallbackName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** fetch cannot report how much of a request has gone out; XMLHttpRequest can. */
export function upload<T>(path: string, form: FormData, onProgress: (share: number) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    const xhr = new XMLHttpRequest();
    xhr.open('POST', urlOf(path));
    xhr.setRequestHeader('accept', 'application/json');
    xhr.upload.onprogress = (event) => event.lengthComputable && onProgress(event.loaded / event.total);
    xhr.onerror = () => reject(OFFLINE);
    xhr.onload = () => {
      if (xhr.status < 200 || xhr.status > 299) reject(problemFrom(xhr.status, xhr.responseText));
      else resolve(JSON.parse(xhr.responseText) as T);
    };
    xhr.send(form);
  });
}

async function request(url: string, init: RequestInit): Promise<Response> {
  const headers = {
    accept: 'application/json, */*',
    ...(init.headers as Record<string, string> | undefined),
  };
  let response: Response;
  try {
    response = await fetch(url, { ...init, headers, credentials: 'same-origin' });
  } catch (error) {
    if (isAbort(error) || error instanceof ApiProblem) throw error;
    throw OFFLINE;
  }
  if (!response.ok) throw problemFrom(response.status, await response.text());
  return response;
}

function fileNameOf(disposition: string | null): string | null {
  const encoded = disposition?.match(/filename\*=UTF-8''([^;]+)/i)?.[1];
  if (encoded) return decodeURIComponent(encoded);
  return disposition?.match(/filename="([^"]+)"/i)?.[1] ?? null;
}
