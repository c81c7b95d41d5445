import type { LoggerService } from '@nestjs/common';
import pino from 'pino';

/** Nest tells of every module and route at each start; nobody reads that. */
const BOOT = new Set(['InstanceLoader', 'RoutesResolver', 'RouterExplorer']);

/** Nest's log lines as JSON on stderr: stdout belongs to what a command prints. */
export function jsonLog(level: string): LoggerService {
  const log = pino({ level, base: undefined }, pino.destination(2));
  const line =
    (write: (fields: object, message: string) => void) =>
    (message: unknown, ...rest: unknown[]): void => {
      const context = rest.at(-1);
      const text = message instanceof Error ? (message.stack ?? message.message) : message;
      write(
        typeof context === 'string' ? { context } : {},
        typeof text === 'string' ? text : JSON.stringify(text),
      );
    };
  return {
    log: line((fields, message) => {
      if (!BOOT.has((fields as { context?: string }).context ?? '')) log.info(fields, message);
    }),
    error: line((fields, message) => log.error(fields, message)),
    warn: line((fields, message) => log.warn(fields, message)),
    debug: line((fields, message) => log.debug(fields, message)),
    verbose: line((fields, message) => log.trace(fields, message)),
    fatal: line((fields, message) => log.fatal(fields, message)),
  };
}
