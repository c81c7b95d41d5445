import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { DeadlinesModule } from '../deadlines/deadlines.module.js';
import { ProposalsModule } from '../proposals/proposals.module.js';
import { RegisteringModule } from '../registering/registering.module.js';
import { ClearanceRunner } from './clearance-runner.js';
import { Comments } from './comments.js';
import { DraftTalkController } from './draft-talk.controller.js';
import { DraftTexts } from './draft-texts.js';
import { DraftingController } from './drafting.controller.js';
import { Drafts } from './drafts.js';
import { EarlierWork } from './earlier.js';
import { Parts } from './parts.js';
import { VersionFacts } from './version-facts.js';
import { Versions } from './versions.js';

/** 拟稿: what divisions write, several at once, until it goes into clearance. */
@Module({
  imports: [AuditModule, ProposalsModule, RegisteringModule, DeadlinesModule],
  controllers: [DraftingController, DraftTalkController],
  providers: [VersionFacts, ClearanceRunner, Versions, Drafts, DraftTexts, Comments, EarlierWork, Parts],
  exports: [VersionFacts, ClearanceRunner, Versions],
})
export class DraftingModule {}
