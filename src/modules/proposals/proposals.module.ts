import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CalendarModule } from '../calendar/calendar.module.js';
import { SettingsModule } from '../settings/settings.module.js';
import { CommandFacts } from './command-facts.js';
import { FigureFilter } from './figure-filter.js';
import { LedgerService } from './ledger.service.js';
import { ProposalsController } from './proposals.controller.js';
import { ProposalService } from './proposal.service.js';
import { Standings } from './standings.js';
import {
  Proposal,
  Proposer,
  Referral,
  ReferralUnit,
  ReturnRequest,
  Session,
  Withdrawal,
} from './proposals.entities.js';

/** 建议提案与交办: the register, its ledger (台账) and the sheet of one proposal (办理单). */
@Module({
  imports: [
    TypeOrmModule.forFeature([
      Session,
      Proposal,
      Proposer,
      Referral,
      ReferralUnit,
      ReturnRequest,
      Withdrawal,
    ]),
    CalendarModule,
    SettingsModule,
  ],
  controllers: [ProposalsController],
  providers: [LedgerService, FigureFilter, ProposalService, Standings, CommandFacts],
  exports: [LedgerService, ProposalService, Standings, CommandFacts],
})
export class ProposalsModule {}
