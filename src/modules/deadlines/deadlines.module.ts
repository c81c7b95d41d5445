import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ClockEvent } from './clock-event.entity.js';

/** 期限: clocks as events, due dates as folds over them. */
@Module({ imports: [TypeOrmModule.forFeature([ClockEvent])] })
export class DeadlinesModule {}
