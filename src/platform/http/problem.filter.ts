import { ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** RFC 9457 problem document with a stable code; `reasons` holds every reason of a refusal. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  code: string;
  detail: string;
  instance: string;
  reasons: { code: string; message: string; field?: string }[];
  /** What the page needs to go on, where a refusal brings it. */
  details?: Readonly<Record<string, unknown>>;
}

interface Refusal {
  name: 'Refused';
  status: number;
  details?: Readonly<Record<string, unknown>>;
  reasons: { code: string; message: string; field?: string }[];
}

/** What PostgreSQL cannot hold, by its code: what was sent is at fault there, not we. */
const UNSTORABLE: Record<string, Problem['reasons'][number]> = {
  '22021': { code: 'bad_character', message: '内容里有不能保存的字符（空字符），请删去后再试。' },
  '22P05': { code: 'bad_character', message: '内容里有不能保存的字符（空字符），请删去后再试。' },
  '22003': { code: 'number_too_large', message: '填写的数字太大，请核对后再试。' },
};

/** A form, not a file: there the limit is another. */
const TOO_MUCH = {
  code: 'too_large',
  message: '提交的内容太大，没有保存；请删减后再试，图片、表格请改作附件。',
};

/** Turns whatever was thrown into a problem document with a Chinese sentence; faults are logged, never shown. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly log = new Logger('http');

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const tooMuch = statusOf(error) === 413 && !request.isMultipart();
    const problem = tooMuch ? document(413, [TOO_MUCH], request.url) : this.problemOf(error, request.url);
    void reply.status(problem.status).type('application/problem+json; charset=utf-8').send(problem);
  }

  private problemOf(error: unknown, instance: string): Problem {
    if (isRefusal(error)) {
      const { details } = error;
      return { ...document(error.status, error.reasons, instance), ...(details && { details }) };
    }
    if (error instanceof HttpException) return document(error.getStatus(), reasonsOf(error), instance);
    const unstorable = UNSTORABLE[(error as { driverError?: { code?: string } }).driverError?.code ?? ''];
    if (unstorable) return document(400, [unstorable], instance);
    const status = (error as { statusCode?: number }).statusCode;
    if (status !== undefined && status >= 400 && status < 500) {
      return document(status, [{ code: codeOf(status), message: sentenceOf(status) }], instance);
    }
    this.log.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return document(
      500,
      [{ code: 'fault', message: '系统出错，没有保存任何改动，请稍后再试；仍不行请联系管理员。' }],
      instance,
    );
  }
}

function statusOf(error: unknown): number | undefined {
  return error instanceof HttpException
    ? error.getStatus()
    : (error as { statusCode?: number } | null)?.statusCode;
}

function document(status: number, reasons: Problem['reasons'], instance: string): Problem {
  const first = reasons[0] ?? { code: codeOf(status), message: sentenceOf(status) };
  return {
    type: `/problems/${first.code}`,
    title: sentenceOf(status),
    status,
    code: first.code,
    detail: reasons.map((reason) => reason.message).join(''),
    instance,
    reasons,
  };
}

function isRefusal(error: unknown): error is Refusal {
  return error instanceof Error && error.name === 'Refused' && 'reasons' in error;
}

/** class-validator's findings come as an array of { field, message } (see validation.ts); the rest as one sentence. */
function reasonsOf(error: HttpException): Problem['reasons'] {
  const body = error.getResponse() as { reasons?: Problem['reasons'] } | string;
  if (typeof body === 'object' && Array.isArray(body.reasons)) return body.reasons;
  return [{ code: codeOf(error.getStatus()), message: sentenceOf(error.getStatus()) }];
}

const CODES: Record<number, [code: string, sentence: string]> = {
  400: ['bad_request', '请求的内容不符合要求。'],
  401: ['not_signed_in', '请先登录。'],
  403: ['not_allowed', '您没有权限进行此操作。'],
  404: ['not_found', '没有找到您要的内容。'],
  405: ['method_not_allowed', '不支持这种请求方式。'],
  409: ['conflict', '当前状态不允许这样做。'],
  413: ['too_large', '文件超过20MB，请删去图片或拆成几个文件后再上传。'],
  415: ['unsupported_type', '不支持这种文件或内容类型。'],
  422: ['invalid', '填写的内容不符合要求。'],
  429: ['too_many', '操作过于频繁，请稍后再试。'],
};

function codeOf(status: number): string {
  return CODES[status]?.[0] ?? `http_${status}`;
}

function sentenceOf(status: number): string {
  return CODES[status]?.[1] ?? '系统出错，没有保存任何改动，请稍后再试；仍不行请联系管理员。';
}
