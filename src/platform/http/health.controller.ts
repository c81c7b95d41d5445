import {
  Controller,
  ForbiddenException,
  Get,
  Header,
  Inject,
  Req,
  ServiceUnavailableException,
} from '@nestjs/common';
import { ApiExcludeEndpoint } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { collectDefaultMetrics, register } from 'prom-client';
import { Database } from '../database/database.js';

export const METRICS_TOKEN = 'METRICS_TOKEN';

/** Whether the process lives and whether it can work. */
export class Health {
  status: 'ok';
}

@Controller()
export class HealthController {
  constructor(
    private readonly db: Database,
    @Inject(METRICS_TOKEN) private readonly token: string | null,
  ) {
    register.clear();
    collectDefaultMetrics();
  }

  /** The process answers. */
  @Get('healthz')
  healthz(): Health {
    return { status: 'ok' };
  }

  /** The database answers, too. */
  @Get('readyz')
  async readyz(): Promise<Health> {
    try {
      await this.db.query('select 1');
    } catch {
      throw new ServiceUnavailableException({
        reasons: [{ code: 'database_away', message: '数据库暂时连接不上。' }],
      });
    }
    return { status: 'ok' };
  }

  /** Prometheus metrics, on loopback or with the token. */
  @Get('metrics')
  @ApiExcludeEndpoint()
  @Header('content-type', 'text/plain; version=0.0.4')
  async metrics(@Req() request: FastifyRequest): Promise<string> {
    // Behind a proxy on the same machine every request looks local: what was forwarded is not.
    const forwarded = 'x-forwarded-for' in request.headers || 'forwarded' in request.headers;
    const local = !forwarded && ['127.0.0.1', '::1', '::ffff:127.0.0.1'].includes(request.ip);
    const bearer = this.token !== null && request.headers.authorization === `Bearer ${this.token}`;
    if (!local && !bearer) throw new ForbiddenException();
    return register.metrics();
  }
}
