import { Body, Controller, HttpCode, Param, ParseIntPipe, Post } from '@nestjs/common';
import type { ActingPerson } from '../../domain/acting.js';
import { Actor, Allow } from '../../platform/http/access.js';
import { ReferralDetail } from '../proposals/proposal.dto.js';
import { ProposalService } from '../proposals/proposal.service.js';
import { ReasonCommand } from '../workflow/commands.dto.js';
import { GrantExtensionCommand, RefuseExtensionCommand, RequestExtensionCommand } from './cooperation.dto.js';
import { ExtensionCommands } from './extension-commands.js';

/** 延期: the commands. */
@Controller('api')
export class ExtensionsController {
  constructor(
    private readonly extensions: ExtensionCommands,
    private readonly proposals: ProposalService,
  ) {}

  @Post('referrals/:id/commands/requestExtension')
  @Allow('referral.requestExtension')
  @HttpCode(200)
  async requestExtension(
    @Param('id', ParseIntPipe) id: number,
    @Body() command: RequestExtensionCommand,
    @Actor() actor: ActingPerson,
  ): Promise<ReferralDetail> {
    await this.extensions.request(id, command, actor);
    return this.proposals.referral(id, actor);
  }

  @Post('referrals/:id/commands/grantExtension')
  @Allow('referral.grantExtension')
  @HttpCode(200)
  async grantExtension(
    @Param('id', ParseIntPipe) id: number,
    @Body() command: GrantExtensionCommand,
    @Actor() actor: ActingPerson,
  ): Promise<ReferralDetail> {
    await this.extensions.grant(id, command, actor);
    return this.proposals.referral(id, actor);
  }

  @Post('referrals/:id/commands/refuseExtension')
  @Allow('referral.refuseExtension')
  @HttpCode(200)
  async refuseExtension(
    @Param('id', ParseIntPipe) id: number,
    @Body() command: RefuseExtensionCommand,
    @Actor() actor: ActingPerson,
  ): Promise<ReferralDetail> {
    await this.extensions.refuse(id, command, actor);
    return this.proposals.referral(id, actor);
  }

  @Post('referrals/:id/commands/withdrawExtension')
  @Allow('referral.withdrawExtension')
  @HttpCode(200)
  async withdrawExtension(
    @Param('id', ParseIntPipe) id: number,
    @Body() command: ReasonCommand,
    @Actor() actor: ActingPerson,
  ): Promise<ReferralDetail> {
    await this.extensions.withdraw(id, command, actor);
    return this.proposals.referral(id, actor);
  }
}
