import { Controller, Get, Param, ParseIntPipe, Query } from '@nestjs/common';
import type { ActingPerson } from '../../domain/acting.js';
import { Actor, Allow } from '../../platform/http/access.js';
import { LedgerPage, LedgerQuery } from './ledger.dto.js';
import { LedgerService } from './ledger.service.js';
import { ProposalDetail } from './proposal.dto.js';
import { ProposalService } from './proposal.service.js';

@Controller('api')
export class ProposalsController {
  constructor(
    private readonly ledger: LedgerService,
    private readonly proposals: ProposalService,
  ) {}

  /** 台账: one line per referral, filtered, sorted, page by page. */
  @Get('proposals')
  @Allow('ledger.read')
  list(@Query() query: LedgerQuery): Promise<LedgerPage> {
    return this.ledger.page(query);
  }

  /** 办理单: everything that is known of one proposal. */
  @Get('proposals/:id')
  @Allow('ledger.read')
  one(@Param('id', ParseIntPipe) id: number, @Actor() actor: ActingPerson): Promise<ProposalDetail> {
    return this.proposals.one(id, actor);
  }
}
