import { createHash } from 'node:crypto';
import {
  type CallHandler,
  type ExecutionContext,
  HttpException,
  Injectable,
  type NestInterceptor,
  SetMetadata,
} from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { Database } from '../database/database.js';
import type { GatedRequest } from './access.js';

const SECRET = 'chengban:secret';

/** The answer holds a secret and is never stored: a repeated press is a second request. */
export const HoldsSecret = () => SetMetadata(SECRET, true);

/** Saying it again does no harm, and the answers are large: none is stored. */
export const SafeToRepeat = () => SetMetadata(SECRET, true);

/** How long a repeated press waits for the first one, in milliseconds. */
const PATIENCE = 10_000;

interface Kept {
  operation: string;
  bodyHash: string;
  status: number | null;
  answer: unknown;
}

/** One press of a button is done once: the same `idempotency-key` gives the same answer, and does nothing more. */
@Injectable()
export class OncePerKey implements NestInterceptor {
  constructor(private readonly db: Database) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<GatedRequest>();
    const key = request.headers?.['idempotency-key'];
    const applies = request.actor !== undefined && request.method !== 'GET' && request.method !== 'HEAD';
    if (!applies || key === undefined || Reflect.getMetadata(SECRET, context.getHandler()) === true)
      return next.handle();
    if (typeof key !== 'string' || !/^[\x21-\x7e]{16,100}$/.test(key))
      throw problem(400, 'idempotency_key_invalid', '请求的标识（idempotency-key）应为16至100个字符。');
    return from(this.once(context, next, key));
  }

  private async once(context: ExecutionContext, next: CallHandler, key: string): Promise<unknown> {
    const request = context.switchToHttp().getRequest<GatedRequest>();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    const person = (request.actor as { id: number }).id;
    const mine = { operation: `${request.method} ${request.url}`, bodyHash: hashOf(request) };
    if (!(await this.claim(person, key, mine))) {
      const kept = await this.answerOf(person, key, mine);
      void reply.status(kept.status);
      return kept.answer;
    }
    try {
      const answer: unknown = await lastValueFrom(next.handle());
      await this.db.query(
        'update idempotency_key set status = $3, answer = $4 where person_id = $1 and key = $2',
        [person, key, reply.statusCode, JSON.stringify(answer ?? null)],
      );
      return answer;
    } catch (error) {
      // Nothing was written, so the same press may be tried again.
      await this.db.query(
        'delete from idempotency_key where person_id = $1 and key = $2 and status is null',
        [person, key],
      );
      throw error;
    }
  }

  private async claim(person: number, key: string, of: Pick<Kept, 'operation' | 'bodyHash'>) {
    const rows = await this.db.query(
      `insert into idempotency_key (person_id, key, operation, body_hash) values ($1, $2, $3, $4)
       on conflict do nothing returning key`,
      [person, key, of.operation, of.bodyHash],
    );
    return rows.length > 0;
  }

  /** What the first press answered; waits while it is at work. */
  private async answerOf(person: number, key: string, mine: Pick<Kept, 'operation' | 'bodyHash'>) {
    const end = Date.now() + PATIENCE;
    for (;;) {
      const [kept] = await this.db.query<Kept>(
        `select operation, body_hash as "bodyHash", status, answer from idempotency_key
          where person_id = $1 and key = $2`,
        [person, key],
      );
      if (kept && (kept.operation !== mine.operation || kept.bodyHash !== mine.bodyHash))
        throw problem(422, 'idempotency_key_reused', '同一次提交的内容前后不一致，请刷新页面后重新提交。');
      if (kept?.status != null) return { status: kept.status, answer: kept.answer };
      if (!kept || Date.now() > end)
        throw problem(409, 'idempotency_unknown', '上一次提交没有得到结果，请刷新页面核对后再操作。');
      await new Promise((done) => setTimeout(done, 50));
    }
  }
}

/** A file is not read twice for this: its length stands for it. */
function hashOf(request: GatedRequest): string {
  const content = request.isMultipart() ? `file ${request.headers['content-length']}` : request.body;
  return createHash('sha256')
    .update(JSON.stringify(content ?? null))
    .digest('hex');
}

function problem(status: number, code: string, message: string): HttpException {
  return new HttpException({ reasons: [{ code, message }] }, status);
}
