import type { FastifyRequest } from 'fastify';

/** Fastify's hook: half of a character, which no database keeps, becomes the sign that something was there. */
export function mendTexts(request: FastifyRequest, _reply: unknown, done: () => void): void {
  const whole = { body: request.body };
  // No recursion: whoever sends a hundred thousand nested lists shall not exhaust the stack.
  const open: unknown[] = [whole];
  while (open.length > 0) {
    const holder = open.pop() as Record<string, unknown>;
    for (const [key, value] of Object.entries(holder)) {
      if (typeof value === 'string' && !value.isWellFormed()) holder[key] = value.toWellFormed();
      else if (isPlain(value)) open.push(value);
    }
  }
  request.body = whole.body;
  done();
}

/** What JSON makes: a file that is being uploaded is none of our business here. */
function isPlain(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const its: unknown = Object.getPrototypeOf(value);
  return its === Object.prototype || its === null || Array.isArray(value);
}
