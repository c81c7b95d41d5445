import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { DeadlinesModule } from '../deadlines/deadlines.module.js';
import { ProposalsModule } from '../proposals/proposals.module.js';
import { SettingsModule } from '../settings/settings.module.js';
import { CorrectService } from './correct.service.js';
import { FormTermsOfYear } from './form-terms.js';
import { RegisteringController } from './registering.controller.js';
import { RegisterService } from './register.service.js';
import { SimilarService } from './similar.service.js';

/** 登记: proposals from paper, corrections, and what a person sees while he types. */
@Module({
  imports: [AuditModule, SettingsModule, ProposalsModule, DeadlinesModule],
  controllers: [RegisteringController],
  providers: [RegisterService, CorrectService, SimilarService, FormTermsOfYear],
  exports: [RegisterService, CorrectService, SimilarService],
})
export class RegisteringModule {}
