import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { parseDueQuestion } from '../../domain/due-window.js';
import { Allow } from '../../platform/http/access.js';
import { yearFrom } from '../../platform/http/year.js';
import { CalendarYear, DueQuery, DueReceipt } from './calendar.dto.js';
import { CalendarService } from './calendar.service.js';

/** The working calendar, and the question when a window ends. */
@ApiTags('工作日日历')
@Controller('api/calendar')
export class CalendarController {
  constructor(private readonly calendar: CalendarService) {}

  /** Where a window ends, day by day; 422 for a window or a day that cannot be read. */
  @Get('due')
  @Allow('list.read')
  @ApiOperation({ summary: '期限推算：哪一天到期，逐日列明' })
  due(@Query() query: DueQuery): Promise<DueReceipt> {
    const { window, from } = parseDueQuestion(query.window, query.from);
    return this.calendar.due(window, from);
  }

  /** Holidays and make-up days of a year with the notices behind them. */
  @Get(':year')
  @Allow('list.read')
  @ApiOperation({ summary: '某年的节假日、调休上班日和依据' })
  year(@Param('year') year: string): Promise<CalendarYear> {
    return this.calendar.year(yearFrom(year));
  }
}
