import { Controller, Get, Query } from '@nestjs/common';
import { LEVELS, REFERRAL_STATES, ROLES } from '../../domain/codes.js';
import { LEVEL_NAMES, ROLE_NAMES, STATUS_NAMES } from '../../domain/labels.js';
import { NEAR_WORKDAYS } from '../../domain/light.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/database.js';
import { Allow } from '../../platform/http/access.js';
import { yearFrom } from '../../platform/http/year.js';
import { Lists, type NamedCode } from './lists.dto.js';
import { ListsService } from './lists.service.js';

@Controller('api/lists')
export class ListsController {
  constructor(
    private readonly lists: ListsService,
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** The words and lists of a year; without `year`, of the present one. */
  @Get()
  @Allow('list.read')
  async show(@Query('year') given?: string): Promise<Lists> {
    const year = given === undefined ? Number(this.clock.today().slice(0, 4)) : yearFrom(given);
    const [kinds, classes, bodyName, nearWorkdays, years, divisions] = await Promise.all([
      this.lists.kinds(year),
      this.lists.entries('outcome_class', year),
      this.lists.setting<string>('body_name', year),
      this.lists.setting<number>('near_workdays', year),
      this.db.query<{ year: number }>('select distinct year from referral order by year desc'),
      this.db.query<{ id: number; name: string }>(
        'select division_id as id, name from division_name where to_on is null order by division_id',
      ),
    ]);
    return {
      bodyName: bodyName ?? '',
      years: years.map((row) => row.year),
      kinds: kinds.map(({ code, name, body, counts }) => ({ code, name, body, counts })),
      levels: named(LEVELS, LEVEL_NAMES),
      roles: named(ROLES, ROLE_NAMES),
      statuses: named(REFERRAL_STATES, STATUS_NAMES),
      outcomeClasses: classes.map(({ code, label, definition }) => ({ code, name: label, definition })),
      divisions,
      nearWorkdays: nearWorkdays ?? NEAR_WORKDAYS,
    };
  }
}

function named<Code extends string>(codes: readonly Code[], names: Record<Code, string>): NamedCode[] {
  return codes.map((code) => ({ code, name: names[code] }));
}
