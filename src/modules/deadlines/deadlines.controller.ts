import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow } from '../../platform/http/access.js';
import { IdPipe } from '../../platform/http/id.js';
import { ProposalDeadlines } from './receipts.dto.js';
import { Receipts } from './receipts.service.js';

/** 期限怎么算的. */
@ApiTags('期限')
@Controller('api')
export class DeadlinesController {
  constructor(private readonly receipts: Receipts) {}

  /** Every clock of every referral of a proposal with its receipt: rule and article, each day, what moved it. */
  @Get('proposals/:id/deadlines')
  @Allow('ledger.read')
  @ApiOperation({ summary: '期限怎么算的：一件的所有期限，逐日列明' })
  of(@Param('id', IdPipe) id: number): Promise<ProposalDeadlines> {
    return this.receipts.of(id);
  }
}
