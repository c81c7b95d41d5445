import { Controller, Get, Param, ParseIntPipe, Query, Res } from '@nestjs/common';
import { ApiProduces } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { ActingPerson } from '../../domain/acting.js';
import { Actor, Allow } from '../../platform/http/access.js';
import { sendFile, XLSX } from '../../platform/http/download.js';
import { LedgerExportQuery, LedgerPage, LedgerQuery } from './ledger.dto.js';
import { LedgerService } from './ledger.service.js';
import { ledgerWorkbook } from './ledger-workbook.js';
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

  /** Exactly what the ledger lists under the same filter, as a workbook. */
  @Get('proposals.xlsx')
  @Allow('ledger.read')
  @ApiProduces(XLSX)
  async export(@Query() query: LedgerExportQuery, @Res() reply: FastifyReply): Promise<void> {
    const { rule } = await this.ledger.page({ ...query, limit: 1 });
    const content = await ledgerWorkbook(await this.ledger.all(query), query.columns, rule);
    await sendFile(reply, { name: `台账${query.year ?? ''}.xlsx`, type: XLSX, content });
  }

  /** 办理单: everything that is known of one proposal. */
  @Get('proposals/:id')
  @Allow('ledger.read')
  one(@Param('id', ParseIntPipe) id: number, @Actor() actor: ActingPerson): Promise<ProposalDetail> {
    return this.proposals.one(id, actor);
  }
}
