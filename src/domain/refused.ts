/** One reason why something was refused: a stable code, a Chinese sentence, and the field where there is one. */
export interface Refusal {
  code: string;
  message: string;
  field?: string;
}

/** Thrown with every reason at once, never only the first; nothing has changed. */
export class Refused extends Error {
  constructor(
    readonly reasons: Refusal[],
    /** HTTP status that fits: 409 for a state that forbids it, 403 for who may not, 404 for what is not there, 422 for wrong content. */
    readonly status: 403 | 404 | 409 | 413 | 415 | 422 = 409,
    /** What the page needs to go on, beside the sentences: the other's text. */
    readonly details?: Readonly<Record<string, unknown>>,
  ) {
    super(reasons.map((reason) => reason.message).join(''));
    this.name = 'Refused';
  }
}

/** What was asked for is not there. */
export function notFound(what: string): Refused {
  return new Refused([{ code: 'not_found', message: `没有找到${what}。` }], 404);
}
