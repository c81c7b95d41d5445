import { Injectable } from '@nestjs/common';
import type { Role } from '../../domain/codes.js';
import { clockLabel } from '../../domain/deadline-rules.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/database.js';
import { ClockKeeper } from '../deadlines/clock-keeper.js';
import type { StoredClock } from '../deadlines/stored-clocks.js';
import { CalendarService } from '../calendar/calendar.service.js';
import { CLEARANCE_FAULTS_SQL } from '../replies/clearance-facts.sql.js';
import { STATUS_FACTS_SQL, statusOfRow, type StatusRow } from '../proposals/status-facts.sql.js';
import { CALENDAR_GAPS_SQL } from './calendar-gaps.sql.js';
import { reminderFaults } from '../reminders/reminder-checks.js';
import { ReportsService } from './reports.service.js';

/** One thing that must hold, and what is off where it does not; a detail beside ok is a reminder. */
export class CheckResult {
  name: string;
  ok: boolean;
  detail: string;
}

export class SelfCheckResult {
  ok: boolean;
  checks: CheckResult[];
}

/** 自检: what was stored for speed equals what the facts imply, the figures reconcile, no work is left undone. */
@Injectable()
export class SelfCheck {
  constructor(
    private readonly db: Database,
    private readonly reports: ReportsService,
    private readonly clock: Clock,
    private readonly clocks: ClockKeeper,
    private readonly calendars: CalendarService,
  ) {}

  async run(): Promise<SelfCheckResult> {
    const checks = [
      await this.statuses(),
      await this.clearances(),
      await this.deadlines(),
      await this.figures(),
      await this.publications(),
      await this.imports(),
      await this.calendar(),
      await this.nextCalendar(),
      ...(await this.reminders()),
    ];
    return { ok: checks.every((check) => check.ok), checks };
  }

  private async statuses(): Promise<CheckResult> {
    const rows = await this.db.query<StatusRow>(STATUS_FACTS_SQL);
    const wrong = rows.filter((row) => statusOfRow(row) !== row.status);
    const named = wrong
      .slice(0, 10)
      .map((row) => `${row.number}（登记为${row.status}，应为${statusOfRow(row)}）`);
    return result('登记的环节与事实一致', named, wrong.length);
  }

  private async clearances(): Promise<CheckResult> {
    const wrong = await this.db.query<{ number: string; ordinal: number; stored: string; implied: string }>(
      CLEARANCE_FAULTS_SQL,
    );
    const named = wrong
      .slice(0, 10)
      .map((row) => `${row.number}第${row.ordinal}稿（登记为${row.stored}，应为${row.implied}）`);
    return result('答复稿的环节与审签步骤一致', named, wrong.length);
  }

  private async deadlines(): Promise<CheckResult> {
    const wrong = await this.clocks.faults();
    const shown = wrong.slice(0, 10).map(({ before, after }) => {
      const { referralId, name } = (after ?? before) as StoredClock;
      return { referralId, name, stored: before?.dueOn ?? '没有', implied: after?.dueOn ?? '没有' };
    });
    const numbers = await this.db.query<{ id: number; number: string; role: Role }>(
      `select r.id, p.number, r.role from referral r join proposal p on p.id = r.proposal_id where r.id = any($1)`,
      [shown.map(({ referralId }) => referralId)],
    );
    const named = shown.map(({ referralId, name, stored, implied }) => {
      const { number = '', role = 'lead' } = numbers.find(({ id }) => id === referralId) ?? {};
      return `${number}${clockLabel(name, role)}（登记为${stored}，应为${implied}）`;
    });
    return result('登记的期限与事实一致', named, wrong.length);
  }

  private async figures(): Promise<CheckResult> {
    const broken: string[] = [];
    for (const { year } of await this.reports.years()) {
      const { identities } = await this.reports.annual(year);
      broken.push(...identities.filter((one) => !one.holds).map((one) => `${year}年：${one.sentence}`));
    }
    return result('各年度统计的勾稽关系成立', broken.slice(0, 10), broken.length);
  }

  private async publications(): Promise<CheckResult> {
    const refused = await this.db.query<{ id: number; refusal: string }>(
      `select id, publication_refusal(reply_version_id) as refusal from publication
        where not withdrawn and publication_refusal(reply_version_id) is not null`,
    );
    const named = refused.slice(0, 10).map((row) => `公开记录${row.id}（${row.refusal}）`);
    return result('已公开的答复都有同意和审查', named, refused.length);
  }

  private async imports(): Promise<CheckResult> {
    const stuck = await this.db.query<{ id: number; fileName: string }>(
      `select id, file_name as "fileName" from import_run
        where state in ('uploaded', 'reading', 'commit_requested', 'committing')
          and updated_at < now() - interval '10 minutes'`,
    );
    return result(
      '没有停住的导入',
      stuck.map((run) => `导入${run.id}“${run.fileName}”`),
      stuck.length,
    );
  }

  private async reminders(): Promise<CheckResult[]> {
    const faults = await reminderFaults(this.db, this.clock, await this.calendars.calendar());
    return faults.map(({ name, named, count }) => result(name, named, count));
  }

  private async calendar(): Promise<CheckResult> {
    const thisYear = Number(this.clock.today().slice(0, 4));
    const gaps = await this.db.query<{ year: number; noticed: boolean }>(CALENDAR_GAPS_SQL, [thisYear]);
    const named = gaps.map(({ year, noticed }) => `${year}年${noticed ? '缺少日期' : '没有放假安排的通知'}`);
    return result('工作日日历覆盖使用中的年份', named.slice(0, 10), gaps.length);
  }

  /** The notice for the next year comes out in the autumn; from November on its absence is worth a reminder. */
  private async nextCalendar(): Promise<CheckResult> {
    const today = this.clock.today();
    const next = Number(today.slice(0, 4)) + 1;
    const found = await this.db.query('select 1 from calendar_notice where year = $1', [next]);
    const missing = found.length === 0 && today.slice(5) >= '11-01';
    const detail = `${next}年的放假安排还没有录入，算到${next}年的工作日都是暂定；通知印发后请在“日历”页面录入。`;
    return { name: '下一年的放假安排', ok: true, detail: missing ? detail : '' };
  }
}

function result(name: string, named: string[], count: number): CheckResult {
  return { name, ok: count === 0, detail: count === 0 ? '' : `${count}处，如${named.join('、')}` };
}
