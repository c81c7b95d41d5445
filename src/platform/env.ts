import { existsSync } from 'node:fs';
import { isIP } from 'node:net';
import { dirname, resolve } from 'node:path';
import { WEBHOOK_KINDS, type WebhookKind } from './messengers/webhook.js';

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** The surroundings of the process, checked once at its start. Every variable is listed in `.env.example`. */
export interface Env {
  host: string;
  port: number;
  /** Absolute: the embedded database lives in it. */
  dataDir: string;
  /** Without it the process uses the embedded database in `dataDir`. */
  databaseUrl?: string;
  /** The embedded database gives up durability for speed: for tests, whose data nobody misses. */
  databaseFast: boolean;
  /** Without it jobs run in the process. */
  redisUrl?: string;
  logLevel: (typeof LOG_LEVELS)[number];
  metricsToken?: string;
  /** Without it no e-mail is sent. */
  smtpUrl?: string;
  mailFrom?: string;
  /** The robot of a group in 企业微信 or 钉钉; without it none is called. */
  webhookUrl?: string;
  webhookKind?: WebhookKind;
  webhookSecret?: string;
  /** By which address people reach the pages; links in messages begin with it. */
  publicUrl?: string;
  /** The folder that the person called from; file arguments are relative to it. */
  callerDir: string;
}

/** Thrown by `readEnv`; the message names every wrong variable, one a line. */
export class WrongEnvironment extends Error {
  constructor(readonly problems: string[]) {
    super(['Wrong environment variables:', ...problems.map((problem) => `  ${problem}`)].join('\n'));
  }
}

/** The folder that holds package.json, whether this file runs from `src` or from `dist/src`. */
export function projectRoot(): string {
  let folder = import.meta.dirname;
  while (!existsSync(resolve(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}

/** Reads and checks the environment; throws `WrongEnvironment` with everything that is wrong in it. */
export function readEnv(source: NodeJS.ProcessEnv = process.env): Env {
  const read = new Reader(source);
  const callerDir = resolve(source.INIT_CWD?.trim() || process.cwd());
  const env: Env = {
    host: read.value('HOST', 'an IP address or a host name', isHost) ?? '127.0.0.1',
    port: Number(read.value('PORT', 'a whole number from 0 to 65535', isPort) ?? 3000),
    dataDir: dataDir(read.value('CHENGBAN_DATA_DIR', 'a path', isPath), callerDir),
    databaseUrl: read.secret('DATABASE_URL', 'a postgres:// URL', isUrl('postgres:', 'postgresql:')),
    databaseFast: read.oneOf('CHENGBAN_DATABASE_FAST', ['0', '1']) === '1',
    redisUrl: read.secret('REDIS_URL', 'a redis:// URL', isUrl('redis:', 'rediss:')),
    logLevel: read.oneOf('LOG_LEVEL', LOG_LEVELS) ?? 'info',
    metricsToken: read.secret('METRICS_TOKEN', '16 characters or more', (text) => text.length >= 16),
    smtpUrl: read.secret('SMTP_URL', 'an smtp:// or smtps:// URL', isUrl('smtp:', 'smtps:')),
    mailFrom: read.value('MAIL_FROM', 'an address, or a name and an <address>', isSender),
    webhookUrl: read.secret('WEBHOOK_URL', 'an https:// URL', isUrl('http:', 'https:')),
    webhookKind: read.oneOf('WEBHOOK_KIND', WEBHOOK_KINDS),
    webhookSecret: read.secret('WEBHOOK_SECRET', 'one word', (text) => !/\s/.test(text)),
    publicUrl: read.value('PUBLIC_URL', 'an https:// URL', isUrl('http:', 'https:')),
    callerDir,
  };
  if (env.smtpUrl !== undefined && env.mailFrom === undefined)
    read.problems.push('MAIL_FROM: must be set where SMTP_URL is');
  if (read.problems.length > 0) throw new WrongEnvironment(read.problems);
  return env;
}

/** Collects what is wrong instead of stopping at the first, so that one run tells everything. */
class Reader {
  readonly problems: string[] = [];

  constructor(private readonly source: NodeJS.ProcessEnv) {}

  value(name: string, must: string, fits: (text: string) => boolean): string | undefined {
    return this.read(name, fits, (text) => `must be ${must}, is "${text}"`);
  }

  /** Like `value`, but never repeats what it read: it may hold a password. */
  secret(name: string, must: string, fits: (text: string) => boolean): string | undefined {
    return this.read(name, fits, () => `must be ${must}`);
  }

  oneOf<T extends string>(name: string, choices: readonly T[]): T | undefined {
    const fits = (text: string) => choices.some((choice) => choice === text);
    return this.value(name, `one of ${choices.join(', ')}`, fits) as T | undefined;
  }

  private read(name: string, fits: (text: string) => boolean, problem: (text: string) => string) {
    const text = this.source[name]?.trim();
    if (!text) return undefined;
    if (fits(text)) return text;
    this.problems.push(`${name}: ${problem(text)}`);
    return undefined;
  }
}

function dataDir(given: string | undefined, callerDir: string): string {
  return given === undefined ? resolve(projectRoot(), '.chengban') : resolve(callerDir, given);
}

function isHost(text: string): boolean {
  const labels = /^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/i;
  const looksLikeAddress = /^[\d.]+$/.test(text) || text.includes(':');
  return isIP(text) !== 0 || (!looksLikeAddress && labels.test(text));
}

function isPort(text: string): boolean {
  return /^\d{1,5}$/.test(text) && Number(text) <= 65535;
}

function isPath(text: string): boolean {
  return !text.includes('\0');
}

/** chengban@example.gov.cn, or 承办系统 <chengban@example.gov.cn> on one line. */
function isSender(text: string): boolean {
  return /^([^<>\r\n]+<)?[^\s<>@]+@[^\s<>@]+>?$/.test(text) && text.includes('<') === text.includes('>');
}

function isUrl(...protocols: string[]): (text: string) => boolean {
  // Not `new URL`: a PostgreSQL URL may leave out the host and name a socket instead.
  return (text) => protocols.some((protocol) => new RegExp(`^${protocol}//\\S+$`).test(text));
}
