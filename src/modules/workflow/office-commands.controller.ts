import { Body, Controller, HttpCode, Param, ParseIntPipe, Post } from '@nestjs/common';
import type { ActingPerson } from '../../domain/acting.js';
import { Actor, Allow } from '../../platform/http/access.js';
import { ProposalDetail, ReferralDetail } from '../proposals/proposal.dto.js';
import { ProposalService } from '../proposals/proposal.service.js';
import { AddReferralCommand, Command, LinkMergedCommand, SuperviseCommand } from './commands.dto.js';
import { FurtherReferrals } from './further-referrals.js';
import { OfficeCommands } from './office-commands.js';

/** 阅知、重点督办、并案、再次交办. */
@Controller('api')
export class OfficeCommandsController {
  constructor(
    private readonly office: OfficeCommands,
    private readonly further: FurtherReferrals,
    private readonly proposals: ProposalService,
  ) {}

  @Post('referrals/:id/commands/note')
  @Allow('referral.note')
  @HttpCode(200)
  async note(
    @Param('id', ParseIntPipe) id: number,
    @Body() command: Command,
    @Actor() actor: ActingPerson,
  ): Promise<ReferralDetail> {
    await this.office.note(id, command, actor);
    return this.proposals.referral(id, actor);
  }

  @Post('referrals/:id/commands/supervise')
  @Allow('referral.supervise')
  @HttpCode(200)
  async supervise(
    @Param('id', ParseIntPipe) id: number,
    @Body() command: SuperviseCommand,
    @Actor() actor: ActingPerson,
  ): Promise<ReferralDetail> {
    await this.office.supervise(id, command, actor);
    return this.proposals.referral(id, actor);
  }

  @Post('referrals/:id/commands/linkMerged')
  @Allow('referral.linkMerged')
  @HttpCode(200)
  async linkMerged(
    @Param('id', ParseIntPipe) id: number,
    @Body() command: LinkMergedCommand,
    @Actor() actor: ActingPerson,
  ): Promise<ReferralDetail> {
    await this.office.linkMerged(id, command, actor);
    return this.proposals.referral(id, actor);
  }

  /** The proposal is referred to us once more. */
  @Post('proposals/:id/referrals')
  @Allow('referral.register')
  async addReferral(
    @Param('id', ParseIntPipe) id: number,
    @Body() command: AddReferralCommand,
    @Actor() actor: ActingPerson,
  ): Promise<ProposalDetail> {
    await this.further.add(id, command, actor);
    return this.proposals.one(id, actor);
  }
}
