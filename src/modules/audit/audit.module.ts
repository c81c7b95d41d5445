import { Module } from '@nestjs/common';
import { AuditService } from './audit.service.js';

/** 流转记录: one row per verb, in the transaction of the facts, never changed. */
@Module({ providers: [AuditService], exports: [AuditService] })
export class AuditModule {}
