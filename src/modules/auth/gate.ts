import { ForbiddenException, Injectable, UnauthorizedException } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { actingBy } from '../../domain/acting.js';
import { may, type Permission } from '../../domain/permissions.js';
import type { Access, GatedRequest } from '../../platform/http/access.js';
import { routeAccess } from '../../platform/http/route-access.js';
import { SESSION_COOKIE } from './cookie.js';
import { Sessions } from './sessions.js';

/** The API's own description is for everybody. */
const DOCUMENTS = /^\/api\/(docs([/-].*)?|openapi\.json)$/;
const READS = ['GET', 'HEAD', 'OPTIONS'];

/**
 * The one door of the API. It runs before the body of a request is read, so that who may not enter learns nothing
 * of what is behind: neither whether a thing is there nor whether his request was well formed.
 */
@Injectable()
export class Gate {
  private routes: Map<string, Access | null> | undefined;

  constructor(
    private readonly sessions: Sessions,
    private readonly modules: ModulesContainer,
  ) {}

  /** Lets a request in and tells it who comes, or throws 401 or 403. */
  async admit(request: FastifyRequest): Promise<void> {
    const route = request.routeOptions.url;
    if (route === undefined || !/^\/api(\/|$)/.test(route)) return;
    const access = this.accessTo(request.method === 'HEAD' ? 'GET' : request.method, route);
    if (access === undefined && DOCUMENTS.test(route)) return;
    if (access?.permission === null) return fromOurPages(request);
    const token = request.cookies[SESSION_COOKIE];
    const found = token ? await this.sessions.holderOf(token) : null;
    if (!found) throw new UnauthorizedException();
    fromOurPages(request);
    if (found.mustChangePassword && !access?.beforePasswordChange)
      throw forbidden('must_change_password', '请先修改初始密码。');
    // A route that does not say what it asks is nobody's.
    const granted =
      access && actingBy(found.person, (holder) => may(holder.roles, access.permission as Permission));
    if (!granted) throw new ForbiddenException();
    const gated = request as GatedRequest;
    gated.actor = granted.actor;
    gated.sessionId = found.sessionId;
  }

  private accessTo(method: string, route: string): Access | null | undefined {
    this.routes ??= new Map(routeAccess(this.modules).map((one) => [one.operation, one.access]));
    return this.routes.get(`${method} ${route}`);
  }
}

/** Another site can make a browser send our cookie, but neither our header nor our origin. */
function fromOurPages(request: FastifyRequest): void {
  if (READS.includes(request.method)) return;
  const { origin } = request.headers;
  const site = request.headers['sec-fetch-site'];
  const ours = origin === undefined || hostOf(origin) === request.host;
  const sameSite = site === undefined || site === 'same-origin' || site === 'none';
  if (request.headers['x-chengban'] !== '1' || !ours || !sameSite)
    throw forbidden('foreign_request', '请求不是从本系统页面发出的，没有执行。');
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}

function forbidden(code: string, message: string): ForbiddenException {
  return new ForbiddenException({ reasons: [{ code, message }] });
}
