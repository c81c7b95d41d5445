import { Body, Controller, Get, HttpCode, Param, ParseIntPipe, Post, Query, Res } from '@nestjs/common';
import { ApiProduces } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { ActingPerson } from '../../domain/acting.js';
import { Actor, Allow } from '../../platform/http/access.js';
import { sendFile, XLSX } from '../../platform/http/download.js';
import { ReferralDetail } from '../proposals/proposal.dto.js';
import { ProposalService } from '../proposals/proposal.service.js';
import { CommitmentList, CommitmentQuery } from './aftercare-views.dto.js';
import {
  AddCommitmentCommand,
  FulfilCommitmentCommand,
  LookBackBody,
  CommitmentToldBody,
} from './aftercare.dto.js';
import { CommitmentCommands } from './commitment-commands.js';
import { CommitmentFollowUp } from './commitment-follow-up.js';
import { commitmentsWorkbook } from './commitments-workbook.js';
import { Commitments } from './commitments.service.js';

/** 承诺事项跟踪. */
@Controller('api')
export class CommitmentsController {
  constructor(
    private readonly commands: CommitmentCommands,
    private readonly following: CommitmentFollowUp,
    private readonly commitments: Commitments,
    private readonly proposals: ProposalService,
  ) {}

  /** 承诺台账. */
  @Get('commitments')
  @Allow('ledger.read')
  list(@Query() query: CommitmentQuery, @Actor() actor: ActingPerson): Promise<CommitmentList> {
    return this.commitments.list(query, actor);
  }

  /** The same as a workbook. */
  @Get('commitments.xlsx')
  @ApiProduces(XLSX)
  @Allow('ledger.read')
  async workbook(
    @Query() query: CommitmentQuery,
    @Actor() actor: ActingPerson,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const content = await commitmentsWorkbook(await this.commitments.list(query, actor));
    await sendFile(reply, { name: `承诺台账${query.year ?? ''}.xlsx`, type: XLSX, content });
  }

  @Post('referrals/:id/commands/addCommitment')
  @Allow('referral.addCommitment')
  @HttpCode(200)
  async addCommitment(
    @Param('id', ParseIntPipe) id: number,
    @Body() command: AddCommitmentCommand,
    @Actor() actor: ActingPerson,
  ): Promise<ReferralDetail> {
    await this.commands.add(id, command, actor);
    return this.proposals.referral(id, actor);
  }

  @Post('referrals/:id/commands/fulfilCommitment')
  @Allow('referral.fulfilCommitment')
  @HttpCode(200)
  async fulfilCommitment(
    @Param('id', ParseIntPipe) id: number,
    @Body() command: FulfilCommitmentCommand,
    @Actor() actor: ActingPerson,
  ): Promise<ReferralDetail> {
    await this.commands.fulfil(id, command, actor);
    return this.proposals.referral(id, actor);
  }

  /** 回头看. */
  @Post('commitments/:id/look-backs')
  @Allow('referral.fulfilCommitment')
  @HttpCode(200)
  async lookBack(
    @Param('id', ParseIntPipe) id: number,
    @Body() body: LookBackBody,
    @Actor() actor: ActingPerson,
  ): Promise<CommitmentList> {
    await this.following.lookBack(id, body, actor);
    return this.commitments.list({}, actor);
  }

  /** The proposer was told what became of it. */
  @Post('commitments/:id/told')
  @Allow('referral.fulfilCommitment')
  @HttpCode(200)
  async told(
    @Param('id', ParseIntPipe) id: number,
    @Body() body: CommitmentToldBody,
    @Actor() actor: ActingPerson,
  ): Promise<CommitmentList> {
    await this.following.told(id, body, actor);
    return this.commitments.list({}, actor);
  }
}
