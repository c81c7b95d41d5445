import { ApiProblem, isAbort, OFFLINE, problemFrom } from './problem';

export type Query = Record<string, string | number | null | undefined>;
export type WriteMethod = 'POST' | 'PUT' | 'DELETE';

/** How a request deals with a sign-in that has run out: `ask` lets the person sign in and goes on, `tell` refuses. */
type SignedOut = 'ask' | 'tell';
interface Sending {
  /** One per button press: the server does the same press only once, however often it arrives. */
  key?: string;
  signedOut?: SignedOut;
  /** The request outlives the page that is being closed. */
  keepalive?: boolean;
}

let askSignIn: () => Promise<boolean> = () => Promise.resolve(false);
/** Set by the page's frame, which can show the dialog; the answer says whether the request may go out again. */
export function onSignedOut(ask: () => Promise<boolean>): void {
  askSignIn = ask;
}

/** No crypto.randomUUID: it is missing where the office reaches the server by plain http. */
export function newKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((b) => b.toString(16).padStart(2, '0')).join('');
}

export function urlOf(path: string, query: Query = {}): string {
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) {
    if (value !== undefined && value !== null && value !== '') search.set(key, String(value));
  }
  const text = search.toString();
  return `/api${path}${text ? `?${text}` : ''}`;
}

export async function getJson<T>(
  path: string,
  query?: Query,
  signal?: AbortSignal,
  signedOut: SignedOut = 'ask',
): Promise<T> {
  return readJson<T>(await request(urlOf(path, query), { signal }, signedOut));
}

export async function sendJson<T>(
  method: WriteMethod,
  path: string,
  body?: unknown,
  { key = newKey(), signedOut = 'ask', keepalive }: Sending = {},
): Promise<T> {
  const headers: Record<string, string> = writeHeaders(key);
  if (body !== undefined) headers['content-type'] = 'application/json';
  const init = { method, headers, keepalive, body: body === undefined ? undefined : JSON.stringify(body) };
  return readJson<T>(await request(urlOf(path), init, signedOut));
}

/** Fetches a file and hands it to the browser, so that a refusal can be shown as a sentence. */
export async function saveFile(url: string, fallbackName: string): Promise<void> {
  const response = await request(url, {}, 'ask');
  const blob = await response.blob();
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = fileNameOf(response.headers.get('content-disposition')) ?? fallbackName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** fetch cannot report how much of a request has gone out; XMLHttpRequest can. */
export async function upload<T>(
  path: string,
  form: FormData,
  onProgress: (share: number) => void,
): Promise<T> {
  const key = newKey();
  try {
    return await sendForm<T>(path, form, key, onProgress);
  } catch (error) {
    if (!isSignedOut(error) || !(await askSignIn())) throw error;
    return sendForm<T>(path, form, key, onProgress);
  }
}

function sendForm<T>(
  path: string,
  form: FormData,
  key: string,
  onProgress: (share: number) => void,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const xhr = new XMLHttpRequest();
    xhr.open('POST', urlOf(path));
    xhr.setRequestHeader('accept', 'application/json');
    for (const [name, value] of Object.entries(writeHeaders(key))) xhr.setRequestHeader(name, value);
    xhr.upload.onprogress = (event) => event.lengthComputable && onProgress(event.loaded / event.total);
    xhr.onerror = () => reject(OFFLINE);
    xhr.onload = () => {
      if (xhr.status < 200 || xhr.status > 299) reject(problemFrom(xhr.status, xhr.responseText));
      else resolve(JSON.parse(xhr.responseText) as T);
    };
    xhr.send(form);
  });
}

/** `x-chengban` cannot be sent by a foreign page: with the cookie's rules it keeps forged requests out. */
function writeHeaders(key: string): Record<string, string> {
  return { 'x-chengban': '1', 'idempotency-key': key };
}

async function request(url: string, init: RequestInit, signedOut: SignedOut): Promise<Response> {
  try {
    return await requestOnce(url, init);
  } catch (error) {
    if (signedOut === 'tell' || !isSignedOut(error) || !(await askSignIn())) throw error;
    return requestOnce(url, init);
  }
}

async function requestOnce(url: string, init: RequestInit): Promise<Response> {
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

async function readJson<T>(response: Response): Promise<T> {
  const text = await response.text();
  return (text === '' ? null : JSON.parse(text)) as T;
}

function isSignedOut(error: unknown): boolean {
  return error instanceof ApiProblem && error.status === 401;
}

function fileNameOf(disposition: string | null): string | null {
  const encoded = disposition?.match(/filename\*=UTF-8''([^;]+)/i)?.[1];
  if (encoded) return decodeURIComponent(encoded);
  return disposition?.match(/filename="([^"]+)"/i)?.[1] ?? null;
}
