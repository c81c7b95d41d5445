import { Body, Controller, HttpCode, Param, ParseIntPipe, Post } from '@nestjs/common';
import type { ActingPerson } from '../../domain/acting.js';
import { Actor, Allow } from '../../platform/http/access.js';
import { ReferralDetail } from '../proposals/proposal.dto.js';
import { ProposalService } from '../proposals/proposal.service.js';
import { ReasonCommand } from '../workflow/commands.dto.js';
import { SentBackCommand } from './aftercare.dto.js';
import { ReworkCommands } from './rework-commands.js';

/** 被退回重报、更正答复. */
@Controller('api')
export class ReworkController {
  constructor(
    private readonly rework: ReworkCommands,
    private readonly proposals: ProposalService,
  ) {}

  @Post('referrals/:id/commands/opinionRejected')
  @Allow('referral.opinionRejected')
  @HttpCode(200)
  async opinionRejected(
    @Param('id', ParseIntPipe) id: number,
    @Body() command: SentBackCommand,
    @Actor() actor: ActingPerson,
  ): Promise<ReferralDetail> {
    await this.rework.opinionRejected(id, command, actor);
    return this.proposals.referral(id, actor);
  }

  @Post('referrals/:id/commands/upperReturn')
  @Allow('referral.upperReturn')
  @HttpCode(200)
  async upperReturn(
    @Param('id', ParseIntPipe) id: number,
    @Body() command: SentBackCommand,
    @Actor() actor: ActingPerson,
  ): Promise<ReferralDetail> {
    await this.rework.upperReturn(id, command, actor);
    return this.proposals.referral(id, actor);
  }

  @Post('referrals/:id/commands/amend')
  @Allow('referral.amend')
  @HttpCode(200)
  async amend(
    @Param('id', ParseIntPipe) id: number,
    @Body() command: ReasonCommand,
    @Actor() actor: ActingPerson,
  ): Promise<ReferralDetail> {
    await this.rework.amend(id, command, actor);
    return this.proposals.referral(id, actor);
  }
}
