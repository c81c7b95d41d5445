import { createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

/** What a route asks of whoever calls it. A route that states nothing is refused. */
export interface Access {
  /** Null: for everybody, signed in or not. */
  permission: string | null;
  /** Also while the first password still has to be changed. */
  beforePasswordChange: boolean;
}

export const ACCESS = 'chengban:access';

/** The route is for those whose roles give this permission. */
export const Allow = (permission: string, exceptions: { beforePasswordChange?: boolean } = {}) =>
  SetMetadata(ACCESS, {
    permission,
    beforePasswordChange: exceptions.beforePasswordChange ?? false,
  } satisfies Access);

/** The route is for everybody: signing in, setting up. */
export const AllowEverybody = () =>
  SetMetadata(ACCESS, { permission: null, beforePasswordChange: true } satisfies Access);

/** The signed-in person, as the gate recognised him. */
export const Actor = createParamDecorator(
  (_: unknown, context: ExecutionContext) => context.switchToHttp().getRequest<GatedRequest>().actor,
);

/** The digest of the session's token, for the route that ends it. */
export const SessionId = createParamDecorator(
  (_: unknown, context: ExecutionContext) => context.switchToHttp().getRequest<GatedRequest>().sessionId,
);

/** A request that has passed the gate. */
export interface GatedRequest extends FastifyRequest {
  actor?: { id: number };
  sessionId?: string;
}
