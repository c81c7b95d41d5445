import { Body, Controller, HttpCode, Param, ParseIntPipe, Post } from '@nestjs/common';
import type { ActingPerson } from '../../domain/acting.js';
import { Actor, Allow } from '../../platform/http/access.js';
import { ReferralDetail } from '../proposals/proposal.dto.js';
import { ProposalService } from '../proposals/proposal.service.js';
import { BulkAssignment } from './bulk-assignment.js';
import {
  ApproveSplitCommand,
  AssignCommand,
  BulkAssignCommand,
  ReassignCommand,
  RejectSplitCommand,
  SendBackCommand,
  TakeOnCommand,
} from './commands.dto.js';
import { DivisionCommands } from './division-commands.js';
import { SplitCommands } from './split-commands.js';
import { BulkOutcome } from './views.dto.js';

/** 分派、批准分派、改派、签收、退回. */
@Controller('api')
export class SplitCommandsController {
  constructor(
    private readonly splits: SplitCommands,
    private readonly bulk: BulkAssignment,
    private readonly divisions: DivisionCommands,
    private readonly proposals: ProposalService,
  ) {}

  /** Many referrals to the same divisions; what is refused is listed and stops no other. */
  @Post('referrals/commands/assign')
  @Allow('referral.assign')
  @HttpCode(200)
  assignMany(@Body() command: BulkAssignCommand, @Actor() actor: ActingPerson): Promise<BulkOutcome> {
    return this.bulk.assign(command, actor);
  }

  @Post('referrals/:id/commands/assign')
  @Allow('referral.assign')
  @HttpCode(200)
  async assign(
    @Param('id', ParseIntPipe) id: number,
    @Body() command: AssignCommand,
    @Actor() actor: ActingPerson,
  ): Promise<ReferralDetail> {
    await this.splits.assign(id, command, actor);
    return this.proposals.referral(id, actor);
  }

  @Post('referrals/:id/commands/approveSplit')
  @Allow('referral.approveSplit')
  @HttpCode(200)
  async approveSplit(
    @Param('id', ParseIntPipe) id: number,
    @Body() command: ApproveSplitCommand,
    @Actor() actor: ActingPerson,
  ): Promise<ReferralDetail> {
    await this.splits.approve(id, command, actor);
    return this.proposals.referral(id, actor);
  }

  @Post('referrals/:id/commands/rejectSplit')
  @Allow('referral.rejectSplit')
  @HttpCode(200)
  async rejectSplit(
    @Param('id', ParseIntPipe) id: number,
    @Body() command: RejectSplitCommand,
    @Actor() actor: ActingPerson,
  ): Promise<ReferralDetail> {
    await this.splits.reject(id, command, actor);
    return this.proposals.referral(id, actor);
  }

  @Post('referrals/:id/commands/reassign')
  @Allow('referral.reassign')
  @HttpCode(200)
  async reassign(
    @Param('id', ParseIntPipe) id: number,
    @Body() command: ReassignCommand,
    @Actor() actor: ActingPerson,
  ): Promise<ReferralDetail> {
    await this.splits.reassign(id, command, actor);
    return this.proposals.referral(id, actor);
  }

  @Post('referrals/:id/commands/takeOn')
  @Allow('referral.takeOn')
  @HttpCode(200)
  async takeOn(
    @Param('id', ParseIntPipe) id: number,
    @Body() command: TakeOnCommand,
    @Actor() actor: ActingPerson,
  ): Promise<ReferralDetail> {
    await this.divisions.takeOn(id, command, actor);
    return this.proposals.referral(id, actor);
  }

  @Post('referrals/:id/commands/sendBack')
  @Allow('referral.sendBack')
  @HttpCode(200)
  async sendBack(
    @Param('id', ParseIntPipe) id: number,
    @Body() command: SendBackCommand,
    @Actor() actor: ActingPerson,
  ): Promise<ReferralDetail> {
    await this.divisions.sendBack(id, command, actor);
    return this.proposals.referral(id, actor);
  }
}
