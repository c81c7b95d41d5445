import { PayloadTooLargeException } from '@nestjs/common';
import type { FastifyRequest, RouteOptions } from 'fastify';

/** What a request may weigh, in bytes. */
export const BODY_LIMIT = 2 * 1024 * 1024;

/** For `@RouteConfig`: the route takes a long text, a million Chinese characters with their tags. */
export const LONG_TEXT = { bodyLimit: 8 * 1024 * 1024 };

/** Fastify's hook for new routes: what a route's decorator says of its body holds. */
export function raiseBodyLimit(route: RouteOptions): void {
  const { bodyLimit } = (route.config ?? {}) as { bodyLimit?: number };
  if (bodyLimit !== undefined) route.bodyLimit = bodyLimit;
}

/** Beyond this nobody pasted it, and nobody waits for a sentence. */
const READ_AWAY = 64 * 1024 * 1024;

/**
 * Fastify's hook: a form that weighs too much is read to its end before it is refused. Whoever is still speaking when
 * the connection closes gets no sentence, only a broken line. Files have their own limit.
 */
export async function readAwayTooMuch(
  request: FastifyRequest,
  _reply: unknown,
  payload: NodeJS.ReadableStream,
): Promise<NodeJS.ReadableStream> {
  const length = Number(request.headers['content-length']);
  const limit = request.routeOptions.bodyLimit ?? BODY_LIMIT;
  const isFile = request.headers['content-type']?.startsWith('multipart/') ?? false;
  if (isFile || !(length > limit) || length > READ_AWAY) return payload;
  for await (const _piece of payload);
  throw new PayloadTooLargeException();
}
