import { Body, Controller, HttpCode, Param, ParseIntPipe, Post } from '@nestjs/common';
import type { ActingPerson } from '../../domain/acting.js';
import { Actor, Allow } from '../../platform/http/access.js';
import { ReferralDetail } from '../proposals/proposal.dto.js';
import { ProposalService } from '../proposals/proposal.service.js';
import { ContactCommands } from './contact-commands.js';
import {
  AddContactCommand,
  AskOpinionCommand,
  OverrideOpinionCommand,
  ReceiveOpinionCommand,
} from './cooperation.dto.js';
import { OpinionCommands } from './opinion-commands.js';

/** 沟通 and 外单位会办意见: the commands. */
@Controller('api')
export class CooperationCommandsController {
  constructor(
    private readonly contacts: ContactCommands,
    private readonly opinions: OpinionCommands,
    private readonly proposals: ProposalService,
  ) {}

  @Post('referrals/:id/commands/addContact')
  @Allow('referral.addContact')
  @HttpCode(200)
  async addContact(
    @Param('id', ParseIntPipe) id: number,
    @Body() command: AddContactCommand,
    @Actor() actor: ActingPerson,
  ): Promise<ReferralDetail> {
    await this.contacts.add(id, command, actor);
    return this.proposals.referral(id, actor);
  }

  @Post('referrals/:id/commands/askOutsideOpinion')
  @Allow('referral.askOutsideOpinion')
  @HttpCode(200)
  async askOutsideOpinion(
    @Param('id', ParseIntPipe) id: number,
    @Body() command: AskOpinionCommand,
    @Actor() actor: ActingPerson,
  ): Promise<ReferralDetail> {
    await this.opinions.ask(id, command, actor);
    return this.proposals.referral(id, actor);
  }

  @Post('referrals/:id/commands/receiveOpinion')
  @Allow('referral.receiveOpinion')
  @HttpCode(200)
  async receiveOpinion(
    @Param('id', ParseIntPipe) id: number,
    @Body() command: ReceiveOpinionCommand,
    @Actor() actor: ActingPerson,
  ): Promise<ReferralDetail> {
    await this.opinions.receive(id, command, actor);
    return this.proposals.referral(id, actor);
  }

  @Post('referrals/:id/commands/overrideOpinion')
  @Allow('referral.overrideOpinion')
  @HttpCode(200)
  async overrideOpinion(
    @Param('id', ParseIntPipe) id: number,
    @Body() command: OverrideOpinionCommand,
    @Actor() actor: ActingPerson,
  ): Promise<ReferralDetail> {
    await this.opinions.override(id, command, actor);
    return this.proposals.referral(id, actor);
  }
}
