import pg from 'pg';
import type { DataSourceOptions } from 'typeorm';
import { SnakeNames } from './snake-names.js';

// A `date` is a calendar day, not an instant: it stays the string YYYY-MM-DD. count(*) and bigint ids are numbers.
pg.types.setTypeParser(pg.types.builtins.DATE, (value) => value);
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

/** How every process connects: PostgreSQL by URL, UTC session, no synchronisation of schemas. */
export function connectionOptions(
  url: string,
  poolSize = 10,
): Extract<DataSourceOptions, { type: 'postgres' }> {
  return {
    type: 'postgres',
    url,
    synchronize: false,
    logging: false,
    poolSize,
    // Whoever finds no free connection for this long is told so, instead of waiting for ever.
    connectTimeoutMS: 15_000,
    namingStrategy: new SnakeNames(),
    applicationName: 'chengban',
    // Compiling the one large statement of the figures costs more than running it.
    extra: { options: '-c timezone=UTC -c jit=off' },
  };
}
