export interface Reason {
  code: string;
  message: string;
  field?: string;
}

/** What the server refused or failed at: an RFC 9457 problem document with its Chinese sentences. */
export class ApiProblem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly reasons: Reason[],
    /** What the page needs to go on: the other's text. */
    readonly details?: unknown,
  ) {
    super(reasons.map((reason) => reason.message).join(''));
    this.name = 'ApiProblem';
  }
}

export const OFFLINE = new ApiProblem(0, 'offline', [
  { code: 'offline', message: '连接不上服务器，请检查网络后重试。' },
]);

/** Reads a problem document; a proxy's HTML page in its place becomes a plain sentence. */
export function problemFrom(status: number, body: string): ApiProblem {
  try {
    const document = JSON.parse(body) as {
      code?: string;
      detail?: string;
      reasons?: Reason[];
      details?: unknown;
    };
    const code = document.code ?? `http_${status}`;
    if (document.reasons?.length) return new ApiProblem(status, code, document.reasons, document.details);
    if (document.detail) return new ApiProblem(status, code, [{ code, message: document.detail }]);
  } catch {
    // Not JSON: fall through to the plain sentence.
  }
  const message =
    status >= 502 && status <= 504
      ? '服务器暂时没有响应，请稍后再试。'
      : '服务器没有按预期答复，请稍后再试；仍不行请联系管理员。';
  return new ApiProblem(status, `http_${status}`, [{ code: `http_${status}`, message }]);
}

/** Whatever was thrown, as a problem that a page can show. */
export function asProblem(error: unknown): ApiProblem {
  if (error instanceof ApiProblem) return error;
  if (error instanceof TypeError) return OFFLINE;
  return new ApiProblem(0, 'fault', [{ code: 'fault', message: '页面出错，请刷新后重试。' }]);
}

export function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}
