import { Body, Controller, HttpCode, Param, ParseIntPipe, Post } from '@nestjs/common';
import type { ActingPerson } from '../../domain/acting.js';
import { Actor, Allow } from '../../platform/http/access.js';
import { ReferralDetail } from '../proposals/proposal.dto.js';
import { ProposalService } from '../proposals/proposal.service.js';
import { ReasonCommand } from '../workflow/commands.dto.js';
import { ClockCommands } from './clock-commands.js';
import { ClockNoticeCommand, CorrectDatesCommand, MarkDifficultCommand } from './clocks.dto.js';
import { DateCommands } from './date-commands.js';

/** 暂停、恢复计时，认定办理难度大，更正日期: the commands. */
@Controller('api')
export class ClocksController {
  constructor(
    private readonly clocks: ClockCommands,
    private readonly dates: DateCommands,
    private readonly proposals: ProposalService,
  ) {}

  @Post('referrals/:id/commands/pauseClock')
  @Allow('referral.pauseClock')
  @HttpCode(200)
  async pauseClock(
    @Param('id', ParseIntPipe) id: number,
    @Body() command: ClockNoticeCommand,
    @Actor() actor: ActingPerson,
  ): Promise<ReferralDetail> {
    await this.clocks.pause(id, command, actor);
    return this.proposals.referral(id, actor);
  }

  @Post('referrals/:id/commands/resumeClock')
  @Allow('referral.resumeClock')
  @HttpCode(200)
  async resumeClock(
    @Param('id', ParseIntPipe) id: number,
    @Body() command: ClockNoticeCommand,
    @Actor() actor: ActingPerson,
  ): Promise<ReferralDetail> {
    await this.clocks.resume(id, command, actor);
    return this.proposals.referral(id, actor);
  }

  @Post('referrals/:id/commands/markDifficult')
  @Allow('referral.markDifficult')
  @HttpCode(200)
  async markDifficult(
    @Param('id', ParseIntPipe) id: number,
    @Body() command: MarkDifficultCommand,
    @Actor() actor: ActingPerson,
  ): Promise<ReferralDetail> {
    await this.clocks.markDifficult(id, command, actor);
    return this.proposals.referral(id, actor);
  }

  @Post('referrals/:id/commands/unmarkDifficult')
  @Allow('referral.unmarkDifficult')
  @HttpCode(200)
  async unmarkDifficult(
    @Param('id', ParseIntPipe) id: number,
    @Body() command: ReasonCommand,
    @Actor() actor: ActingPerson,
  ): Promise<ReferralDetail> {
    await this.clocks.unmarkDifficult(id, command, actor);
    return this.proposals.referral(id, actor);
  }

  @Post('referrals/:id/commands/correctDates')
  @Allow('referral.correctDates')
  @HttpCode(200)
  async correctDates(
    @Param('id', ParseIntPipe) id: number,
    @Body() command: CorrectDatesCommand,
    @Actor() actor: ActingPerson,
  ): Promise<ReferralDetail> {
    await this.dates.correct(id, command, actor);
    return this.proposals.referral(id, actor);
  }
}
