import { Body, Controller, Get, HttpCode, Param, ParseIntPipe, Post, Put, Query } from '@nestjs/common';
import type { ActingPerson } from '../../domain/acting.js';
import { Actor, Allow } from '../../platform/http/access.js';
import { ReferralDetail } from '../proposals/proposal.dto.js';
import { ProposalService } from '../proposals/proposal.service.js';
import {
  ClearanceList,
  ClearanceQuery,
  CopyList,
  CopySentBody,
  IssueCommand,
  NumberingQuery,
  NumberingView,
} from './clearance.dto.js';
import { ClearanceQueues } from './clearance-queue.js';
import { Copies } from './copies.service.js';
import { IssueCommands } from './issue-command.js';

/** 待审、待发出, 发出 with its number, and the letters that go out. */
@Controller('api')
export class IssuingController {
  constructor(
    private readonly queues: ClearanceQueues,
    private readonly issuing: IssueCommands,
    private readonly copies: Copies,
    private readonly proposals: ProposalService,
  ) {}

  /** What waits for the signed-in person (review), or is signed and not sent yet (issue), the most urgent first. */
  @Get('clearance')
  @Allow('draft.read')
  list(@Query() query: ClearanceQuery, @Actor() actor: ActingPerson): Promise<ClearanceList> {
    return this.queues.list(query.stage, actor);
  }

  @Post('referrals/:id/commands/issue')
  @Allow('referral.issue')
  @HttpCode(200)
  async issue(
    @Param('id', ParseIntPipe) id: number,
    @Body() command: IssueCommand,
    @Actor() actor: ActingPerson,
  ): Promise<ReferralDetail> {
    await this.issuing.issue(id, command, actor);
    return this.proposals.referral(id, actor);
  }

  /** Where the number comes from in a year, and the series that is drawn from. */
  @Get('referrals/:id/numbering')
  @Allow('referral.issue')
  numbering(@Param('id', ParseIntPipe) id: number, @Query() query: NumberingQuery): Promise<NumberingView> {
    return this.issuing.numbering(id, query.year);
  }

  /** Each named proposer a copy; an opinion goes to the unit that leads. */
  @Get('reply-versions/:id/copies')
  @Allow('draft.read')
  listCopies(@Param('id', ParseIntPipe) id: number, @Actor() actor: ActingPerson): Promise<CopyList> {
    return this.copies.list(id, actor);
  }

  @Put('reply-versions/:id/copies/:copyId')
  @Allow('reply.issue')
  recordCopy(
    @Param('id', ParseIntPipe) id: number,
    @Param('copyId', ParseIntPipe) copyId: number,
    @Body() body: CopySentBody,
    @Actor() actor: ActingPerson,
  ): Promise<CopyList> {
    return this.copies.sent(id, copyId, body, actor);
  }
}
