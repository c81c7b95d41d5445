import { type DynamicModule, Module } from '@nestjs/common';
import { HealthController, METRICS_TOKEN } from './health.controller.js';

/** /healthz, /readyz and /metrics. */
@Module({})
export class HealthModule {
  static guardedBy(metricsToken: string | undefined): DynamicModule {
    return {
      module: HealthModule,
      controllers: [HealthController],
      providers: [{ provide: METRICS_TOKEN, useValue: metricsToken ?? null }],
    };
  }
}
