import { Body, Controller, Get, HttpCode, Param, ParseIntPipe, Post, Query } from '@nestjs/common';
import type { ActingPerson } from '../../domain/acting.js';
import { Actor, Allow } from '../../platform/http/access.js';
import { ReferralDetail } from '../proposals/proposal.dto.js';
import { ProposalService } from '../proposals/proposal.service.js';
import { Command } from '../workflow/commands.dto.js';
import { AftercareView, FeedbackList, FeedbackQuery } from './aftercare-views.dto.js';
import { AftercareViews } from './aftercare-views.service.js';
import { FeedbackReminder, RecordFeedbackCommand } from './aftercare.dto.js';
import { FeedbackCommands } from './feedback-commands.js';
import { FeedbackReminders } from './reminders.js';

/** 征询意见: the forms, the reminders, and who has not sent one. */
@Controller('api')
export class AftercareController {
  constructor(
    private readonly forms: FeedbackCommands,
    private readonly reminders: FeedbackReminders,
    private readonly views: AftercareViews,
    private readonly proposals: ProposalService,
  ) {}

  /** Forms, reminders, later rounds and promises of a referral, for those who work on it. */
  @Get('referrals/:id/aftercare')
  @Allow('proposal.read')
  of(@Param('id', ParseIntPipe) id: number, @Actor() actor: ActingPerson): Promise<AftercareView> {
    return this.views.of(id, actor);
  }

  /** 待反馈, and the other lists of forms. */
  @Get('feedback')
  @Allow('ledger.read')
  list(@Query() query: FeedbackQuery): Promise<FeedbackList> {
    return this.views.feedback(query);
  }

  @Post('referrals/:id/commands/recordFeedback')
  @Allow('referral.recordFeedback')
  @HttpCode(200)
  async recordFeedback(
    @Param('id', ParseIntPipe) id: number,
    @Body() command: RecordFeedbackCommand,
    @Actor() actor: ActingPerson,
  ): Promise<ReferralDetail> {
    await this.forms.record(id, command, actor);
    return this.proposals.referral(id, actor);
  }

  @Post('referrals/:id/commands/closeWithoutFeedback')
  @Allow('referral.closeWithoutFeedback')
  @HttpCode(200)
  async closeWithoutFeedback(
    @Param('id', ParseIntPipe) id: number,
    @Body() command: Command,
    @Actor() actor: ActingPerson,
  ): Promise<ReferralDetail> {
    await this.forms.close(id, command, actor);
    return this.proposals.referral(id, actor);
  }

  /** 催交征询意见表. */
  @Post('referrals/:id/feedback-reminders')
  @Allow('referral.recordFeedback')
  @HttpCode(200)
  async remind(
    @Param('id', ParseIntPipe) id: number,
    @Body() body: FeedbackReminder,
    @Actor() actor: ActingPerson,
  ): Promise<AftercareView> {
    await this.reminders.remind(id, body, actor);
    return this.views.of(id, actor);
  }
}
