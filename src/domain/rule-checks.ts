import type { Body, Level } from './codes.js';
import { addMonths, dayInWords } from './civil-day.js';
import { BASE_WORDS, clockLabel } from './deadline-rules.js';
import { LONGEST, UNIT_WORDS } from './due-window.js';
import { LEVEL_NAMES, ROLE_NAMES } from './labels.js';
import { clip } from './ledger-text.js';
import { type Refusal } from './refused.js';
import { reachOf } from './rule-reach.js';
import { CLOCK_BASES, CLOCK_ROLES, type RuleRow, type RuleSetDraft } from './rule-terms.js';

/** What a draft of rules is checked against. */
export interface RuleSurroundings {
  /** Kind codes with their body. */
  kinds: ReadonlyMap<string, Body>;
  /** YYYY-MM-DD. */
  today: string;
  /** The latest version of the same level by which something is counted; null: there is none. */
  latestUsed: { place: string; fromOn: string } | null;
  /** Whether a version of the same level is in force, so that it can be given up by an empty one. */
  hasVersion: boolean;
}

/** Every reason why rules cannot be adopted as they are written. */
export function ruleReasons(draft: RuleSetDraft, around: RuleSurroundings): Refusal[] {
  const rows = draft.rows.flatMap((row, at) =>
    rowReasons(row, draft.level, around).map((reason) => ({
      code: reason.code,
      field: `rows.${at}.${reason.field}`,
      message: `第${at + 1}行（${labelOf(row)}）：${reason.message}`,
    })),
  );
  // What covers what is worth saying only of rows that are right in themselves.
  const covered = rows.length === 0 ? shadowReasons(draft, around) : [];
  return [...headReasons(draft, around), ...rows, ...covered];
}

function headReasons(draft: RuleSetDraft, { today, latestUsed, hasVersion }: RuleSurroundings): Refusal[] {
  const { place, fromOn, level, reachesBack, rows } = draft;
  const reasons: Refusal[] = [];
  if (place.trim() === '') {
    reasons.push({ code: 'place_missing', field: 'place', message: '请写明是哪里的规则，如“上海市”。' });
  }
  if (fromOn > addMonths(today, 60)) {
    const message = `施行日期（${dayInWords(fromOn)}）在五年以后，请核对。`;
    reasons.push({ code: 'from_far', field: 'fromOn', message });
  }
  if (reachesBack && fromOn > today) {
    const message = '要适用于此前交办的件，施行日期不能晚于今天。';
    reasons.push({ code: 'reach_ahead', field: 'fromOn', message });
  }
  if (latestUsed !== null && fromOn < latestUsed.fromOn && !reachesBack) {
    const message =
      `${dayInWords(latestUsed.fromOn)}起已按“${clip(latestUsed.place)}”的规则计算，施行日期不能早于这一天；` +
      '确要连以前的一起改，请勾选“也适用于此前交办、尚未办结的件”。';
    reasons.push({ code: 'from_before_version', field: 'fromOn', message });
  }
  if (rows.length === 0 && (level === null || !hasVersion)) {
    const message =
      level === null
        ? '规则是空的，请至少写一行。'
        : `${LEVEL_NAMES[level]}级现在没有单独的规则，请至少写一行。`;
    reasons.push({ code: 'rows_missing', field: 'rows', message });
  }
  return reasons;
}

function rowReasons(row: RuleRow, level: Level | null, { kinds }: RuleSurroundings): Required<Refusal>[] {
  const { clock, roles, window, base, source } = row;
  const reasons: Required<Refusal>[] = [];
  const refuse = (code: string, field: string, message: string): void => {
    reasons.push({ code, field, message });
  };
  const odd = roles.filter((role) => !CLOCK_ROLES[clock].includes(role));
  if (roles.length === 0) refuse('roles_missing', 'roles', '请至少选一种办理方式。');
  if (odd.length > 0) {
    const names = odd.map((role) => ROLE_NAMES[role]).join('、');
    refuse('role_unfit', 'roles', `${names}件没有这一期限，请去掉${names}。`);
  }
  if (!CLOCK_BASES[clock].includes(base)) {
    const words = CLOCK_BASES[clock].map((one) => BASE_WORDS[one]).join('或');
    refuse('base_unfit', 'base', `这一期限只能从${words}起算，不能从${BASE_WORDS[base]}起算。`);
  }
  if (!Number.isInteger(window.length) || window.length < 1 || window.length > LONGEST[window.unit]) {
    const words = `1至${LONGEST[window.unit]}${UNIT_WORDS[window.unit]}`;
    refuse('window_invalid', 'length', `期限的长短请填写整数，${words}。`);
  }
  if (level !== null && row.levels !== null) {
    refuse('levels_pointless', 'levels', '整套规则只用于一个层级，这一行不用再选层级。');
  }
  const unknown = row.kinds?.find((kind) => !kinds.has(kind));
  if (unknown !== undefined) refuse('kind_unknown', 'kinds', `没有“${clip(unknown)}”这一类别，请重新选择。`);
  if (source === 'deputies_law') {
    const fits = clock === 'reply' && row.bodies?.join() === 'npc' && !roles.includes('co');
    if (!fits)
      refuse('law_unfit', 'source', '《代表法》只规定人大件主办、独办、分办的答复期限，请写明这一行的依据。');
  } else if (source.text.trim() === '') {
    refuse('source_missing', 'source', '请写明依据的条款，如“上海市（2015年）：收到之日起1个月”。');
  }
  return reasons;
}

function shadowReasons(draft: RuleSetDraft, { kinds }: RuleSurroundings): Refusal[] {
  return reachOf(draft.rows, kinds, draft.level).flatMap((reach, at) => {
    if (reach.reached) return [];
    const row = `第${at + 1}行（${labelOf(draft.rows[at] as RuleRow)}）`;
    const [code, message] =
      reach.behind.length === 0
        ? ['row_of_nothing', `${row}没有一件用得上：所选的类别不属于所选的人大或政协，请改选。`]
        : [
            'row_shadowed',
            `${row}永远用不上：它的情形前面的${nth(reach.behind)}已经规定，请调整次序或删去一行。`,
          ];
    return [{ code, field: `rows.${at}.clock`, message }];
  });
}

function nth(rows: number[]): string {
  return `第${rows.map((at) => at + 1).join('、')}行`;
}

/** 答复, or 会办意见 where the row is for co-handlers alone. */
function labelOf({ clock, roles }: RuleRow): string {
  return clockLabel(clock, roles.every((role) => role === 'co') && roles.length > 0 ? 'co' : 'lead');
}
