import { Controller, Get, Param, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Allow } from '../../platform/http/access.js';
import { DOCX, sendFile, XLSX } from '../../platform/http/download.js';
import { AnnualReport, LineEntry, ReportYears } from './reports.dto.js';
import { ReportsService } from './reports.service.js';

/** Section 六（二） of the annual report, and the list behind each of its numbers. */
@ApiTags('年度报告')
@Controller('api/reports/annual')
export class ReportsController {
  constructor(private readonly reports: ReportsService) {}

  /** Years that hold referrals, latest first. */
  @Get()
  @Allow('report.read')
  @ApiOperation({ summary: '有数据的年份' })
  async years(): Promise<ReportYears> {
    return { years: await this.reports.years() };
  }

  /** Figures, sentence, notes and identities of a year. */
  @Get(':year')
  @Allow('report.read')
  @ApiOperation({ summary: '某年的统计数字与文字' })
  annual(@Param('year') year: string): Promise<AnnualReport> {
    return this.reports.annual(year);
  }

  /** What stands behind a figure: one entry per counted unit. */
  @Get(':year/lines/:key/proposals')
  @Allow('report.read')
  @ApiOperation({ summary: '某个数字背后的清单' })
  behindLine(@Param('year') year: string, @Param('key') key: string): Promise<LineEntry[]> {
    return this.reports.behindLine(year, key);
  }

  /** The section as a Word text. */
  @Get(':year/section.docx')
  @Allow('report.read')
  @ApiOperation({ summary: '第六（二）部分的Word文稿' })
  async docx(@Param('year') year: string, @Res() reply: FastifyReply): Promise<void> {
    const content = await this.reports.docx(year);
    await sendFile(reply, { name: `${year}年建议提案办理公开情况.docx`, type: DOCX, content });
  }

  /** The section as a workbook with live totals. */
  @Get(':year/section.xlsx')
  @Allow('report.read')
  @ApiOperation({ summary: '第六（二）部分的统计表' })
  async xlsx(@Param('year') year: string, @Res() reply: FastifyReply): Promise<void> {
    const content = await this.reports.xlsx(year);
    await sendFile(reply, { name: `${year}年建议提案办理统计.xlsx`, type: XLSX, content });
  }
}
