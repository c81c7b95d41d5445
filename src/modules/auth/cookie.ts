import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Origin, WHOLE_TIME } from './sessions.js';

export const SESSION_COOKIE = 'chengban_session';

/** Hands the session's token to the browser; no script can read it. */
export function giveCookie(request: FastifyRequest, reply: FastifyReply, token: string): void {
  void reply.setCookie(SESSION_COOKIE, token, {
    ...attributesOf(request),
    maxAge: Math.floor(WHOLE_TIME / 1000),
  });
}

export function takeCookie(request: FastifyRequest, reply: FastifyReply): void {
  void reply.clearCookie(SESSION_COOKIE, attributesOf(request));
}

/** Where the request came from. */
export function originOf(request: FastifyRequest): Origin {
  return { address: request.ip, userAgent: request.headers['user-agent'] ?? null };
}

function attributesOf(request: FastifyRequest) {
  // Inside the building the server is often reached by plain http, where a Secure cookie would be lost.
  return { httpOnly: true, sameSite: 'lax', path: '/', secure: request.protocol === 'https' } as const;
}
