import type { RouteOptions } from 'fastify';

/** What a request may weigh, in bytes. */
export const BODY_LIMIT = 2 * 1024 * 1024;

/** For `@RouteConfig`: the route takes a long text, a million Chinese characters with their tags. */
export const LONG_TEXT = { bodyLimit: 8 * 1024 * 1024 };

/** Fastify's hook for new routes: what a route's decorator says of its body holds. */
export function raiseBodyLimit(route: RouteOptions): void {
  const { bodyLimit } = (route.config ?? {}) as { bodyLimit?: number };
  if (bodyLimit !== undefined) route.bodyLimit = bodyLimit;
}
