import { Module } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { OncePerKey } from '../../platform/http/idempotency.js';
import { AuditModule } from '../audit/audit.module.js';
import { AccountsService } from './accounts.service.js';
import { AuthController } from './auth.controller.js';
import { Gate } from './gate.js';
import { Sessions } from './sessions.js';
import { SetupController } from './setup.controller.js';
import { SetupService } from './setup.service.js';
import { SignInDelay } from './sign-in-delay.js';

/** 登录: who comes in, for how long, and through which door. */
@Module({
  imports: [AuditModule],
  controllers: [AuthController, SetupController],
  providers: [
    AccountsService,
    SetupService,
    Sessions,
    SignInDelay,
    Gate,
    { provide: APP_INTERCEPTOR, useClass: OncePerKey },
  ],
  exports: [Sessions],
})
export class AuthModule {}
