import { Controller, Get, Param, ParseIntPipe, Query } from '@nestjs/common';
import type { ActingPerson } from '../../domain/acting.js';
import { Actor, Allow } from '../../platform/http/access.js';
import { ProposalService } from '../proposals/proposal.service.js';
import { StandingLists } from './standing-list.js';
import { Suggestions } from './suggestions.js';
import { Tasks } from './tasks.js';
import {
  DivisionSuggestion,
  ReferralActions,
  StandingList,
  StandingQuery,
  SuggestionList,
  SuggestionQuery,
  TaskList,
  Workbench,
  WorkbenchQuery,
} from './views.dto.js';
import { Workbenches } from './workbench.js';

/** 工作台、当前卡点、待办, and what can be done with a referral. */
@Controller('api')
export class WorkViewsController {
  constructor(
    private readonly standings: StandingLists,
    private readonly workbenches: Workbenches,
    private readonly tasks: Tasks,
    private readonly suggestions: Suggestions,
    private readonly proposals: ProposalService,
  ) {}

  /** 当前卡点 of everything unfinished, the most urgent first. */
  @Get('standing')
  @Allow('ledger.read')
  standing(@Query() query: StandingQuery): Promise<StandingList> {
    return this.standings.list(query);
  }

  @Get('workbench')
  @Allow('ledger.read')
  workbench(@Query() query: WorkbenchQuery, @Actor() actor: ActingPerson): Promise<Workbench> {
    return this.workbenches.show(actor, query.year);
  }

  /** 待办 of the signed-in person. */
  @Get('tasks')
  @Allow('ledger.read')
  todo(@Actor() actor: ActingPerson): Promise<TaskList> {
    return this.tasks.of(actor);
  }

  /** Suggested divisions of many referrals, for 批量分派. */
  @Get('referrals/suggested-divisions')
  @Allow('referral.assign')
  async suggestMany(@Query() query: SuggestionQuery): Promise<SuggestionList> {
    return { suggestions: await this.suggestions.ofMany(query.ids.split(',').map(Number)) };
  }

  @Get('referrals/:id/suggested-division')
  @Allow('ledger.read')
  suggestion(@Param('id', ParseIntPipe) id: number): Promise<DivisionSuggestion> {
    return this.suggestions.of(id);
  }

  /** The buttons of a referral for the signed-in person, with every reason where one is grey. */
  @Get('referrals/:id/actions')
  @Allow('ledger.read')
  async actions(
    @Param('id', ParseIntPipe) id: number,
    @Actor() actor: ActingPerson,
  ): Promise<ReferralActions> {
    const { version, actions } = await this.proposals.referral(id, actor);
    return { version, actions };
  }
}
