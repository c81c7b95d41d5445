import { Global, Module, type DynamicModule } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { connectionOptions } from './connection.js';
import { Database } from './database.js';

/** Connects every module to PostgreSQL; entities register themselves through the modules that own them. */
@Global()
@Module({})
export class DatabaseModule {
  static connect(url: string): DynamicModule {
    return {
      module: DatabaseModule,
      imports: [
        TypeOrmModule.forRoot({ ...connectionOptions(url), autoLoadEntities: true, retryAttempts: 3 }),
      ],
      providers: [Database],
      exports: [Database],
    };
  }
}
