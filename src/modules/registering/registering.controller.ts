import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import type { ActingPerson } from '../../domain/acting.js';
import { Actor, Allow } from '../../platform/http/access.js';
import { IdPipe } from '../../platform/http/id.js';
import { ProposalDetail } from '../proposals/proposal.dto.js';
import { ProposalService } from '../proposals/proposal.service.js';
import { CorrectService } from './correct.service.js';
import { CorrectBody, RegisterBody, UnitsBody } from './register.dto.js';
import { RegisterService } from './register.service.js';
import { NextNumber, SimilarProposals, SimilarQuery } from './similar.dto.js';
import { SimilarService } from './similar.service.js';

@Controller('api')
export class RegisteringController {
  constructor(
    private readonly registering: RegisterService,
    private readonly corrections: CorrectService,
    private readonly earlier: SimilarService,
    private readonly proposals: ProposalService,
  ) {}

  /** The number to offer for the next item of a session, kind and series. */
  @Get('proposals/next')
  @Allow('referral.register')
  async next(@Query() query: SimilarQuery): Promise<NextNumber> {
    return { number: await this.earlier.next(query) };
  }

  /** Who has this number, and earlier proposals like this one, with how they were answered. */
  @Get('proposals/similar')
  @Allow('ledger.read')
  similar(@Query() query: SimilarQuery): Promise<SimilarProposals> {
    return this.earlier.similar(query);
  }

  /** Registers a proposal from paper, with the referral by which it came. */
  @Post('proposals')
  @Allow('referral.register')
  async register(@Body() body: RegisterBody, @Actor() actor: ActingPerson): Promise<ProposalDetail> {
    return this.proposals.one(await this.registering.register(body, actor), actor);
  }

  /** Corrects what was registered. */
  @Put('proposals/:id')
  @Allow('proposal.edit')
  async correct(
    @Param('id', IdPipe) id: number,
    @Body() body: CorrectBody,
    @Actor() actor: ActingPerson,
  ): Promise<ProposalDetail> {
    await this.corrections.correct(id, body, actor);
    return this.proposals.one(id, actor);
  }

  /** Replaces the other bodies of a referral, with their 联系人. */
  @Put('referrals/:id/units')
  @Allow('proposal.edit')
  async units(
    @Param('id', IdPipe) id: number,
    @Body() body: UnitsBody,
    @Actor() actor: ActingPerson,
  ): Promise<ProposalDetail> {
    return this.proposals.one(await this.corrections.replaceUnits(id, body, actor), actor);
  }
}
