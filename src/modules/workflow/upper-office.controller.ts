import { Body, Controller, HttpCode, Param, ParseIntPipe, Post } from '@nestjs/common';
import type { ActingPerson } from '../../domain/acting.js';
import { Actor, Allow } from '../../platform/http/access.js';
import { ReferralDetail } from '../proposals/proposal.dto.js';
import { ProposalService } from '../proposals/proposal.service.js';
import {
  ChangeRoleCommand,
  Command,
  ReinstateCommand,
  RequestReturnCommand,
  ReturnAnswerCommand,
  WithdrawCommand,
} from './commands.dto.js';
import { NoticeCommands } from './notice-commands.js';
import { UpperOfficeCommands } from './upper-office-commands.js';

/** 申请调整和交办单位的答复、通知. */
@Controller('api')
export class UpperOfficeController {
  constructor(
    private readonly requests: UpperOfficeCommands,
    private readonly notices: NoticeCommands,
    private readonly proposals: ProposalService,
  ) {}

  @Post('referrals/:id/commands/requestReturn')
  @Allow('referral.requestReturn')
  @HttpCode(200)
  async requestReturn(
    @Param('id', ParseIntPipe) id: number,
    @Body() command: RequestReturnCommand,
    @Actor() actor: ActingPerson,
  ): Promise<ReferralDetail> {
    await this.requests.request(id, command, actor);
    return this.proposals.referral(id, actor);
  }

  @Post('referrals/:id/commands/returnGranted')
  @Allow('referral.returnGranted')
  @HttpCode(200)
  async returnGranted(
    @Param('id', ParseIntPipe) id: number,
    @Body() command: ReturnAnswerCommand,
    @Actor() actor: ActingPerson,
  ): Promise<ReferralDetail> {
    await this.requests.granted(id, command, actor);
    return this.proposals.referral(id, actor);
  }

  @Post('referrals/:id/commands/returnRefused')
  @Allow('referral.returnRefused')
  @HttpCode(200)
  async returnRefused(
    @Param('id', ParseIntPipe) id: number,
    @Body() command: ReturnAnswerCommand,
    @Actor() actor: ActingPerson,
  ): Promise<ReferralDetail> {
    await this.requests.refused(id, command, actor);
    return this.proposals.referral(id, actor);
  }

  @Post('referrals/:id/commands/takeBackRequest')
  @Allow('referral.takeBackRequest')
  @HttpCode(200)
  async takeBackRequest(
    @Param('id', ParseIntPipe) id: number,
    @Body() command: Command,
    @Actor() actor: ActingPerson,
  ): Promise<ReferralDetail> {
    await this.requests.takeBack(id, command, actor);
    return this.proposals.referral(id, actor);
  }

  @Post('referrals/:id/commands/changeRole')
  @Allow('referral.changeRole')
  @HttpCode(200)
  async changeRole(
    @Param('id', ParseIntPipe) id: number,
    @Body() command: ChangeRoleCommand,
    @Actor() actor: ActingPerson,
  ): Promise<ReferralDetail> {
    await this.notices.changeRole(id, command, actor);
    return this.proposals.referral(id, actor);
  }

  @Post('referrals/:id/commands/withdraw')
  @Allow('referral.withdraw')
  @HttpCode(200)
  async withdraw(
    @Param('id', ParseIntPipe) id: number,
    @Body() command: WithdrawCommand,
    @Actor() actor: ActingPerson,
  ): Promise<ReferralDetail> {
    await this.notices.withdraw(id, command, actor);
    return this.proposals.referral(id, actor);
  }

  @Post('referrals/:id/commands/reinstate')
  @Allow('referral.reinstate')
  @HttpCode(200)
  async reinstate(
    @Param('id', ParseIntPipe) id: number,
    @Body() command: ReinstateCommand,
    @Actor() actor: ActingPerson,
  ): Promise<ReferralDetail> {
    await this.notices.reinstate(id, command, actor);
    return this.proposals.referral(id, actor);
  }
}
