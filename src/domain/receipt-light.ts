import type { ClockState } from './clock-facts.js';
import type { Role } from './codes.js';
import { CLOCK_NATURES, type ClockName } from './deadline-rules.js';
import { type Light, spanWords, runningLight } from './light.js';
import type { WorkingCalendar } from './working-calendar.js';

/** What a clock's light follows from. */
export interface ClockLightFacts {
  name: ClockName;
  role: Role;
  state: ClockState;
  dueOn: string | null;
  stoppedOn: string | null;
}

const DONE: Record<ClockName, string> = {
  ...{ reply: '答复', return: '申请', reassign: '得到答复', contact: '沟通', internal: '提交' },
  ...{ outside_opinion: '收到', feedback: '收到', rework: '答复', publication: '公开', commitment: '落实' },
};

/** The light of one clock on the day `today`: a right that is over is not overdue, and what others owe is not our lateness. */
export function clockLight(clock: ClockLightFacts, today: string, calendar: WorkingCalendar): Light {
  const { state, dueOn } = clock;
  if (state === 'void') return { tone: 'none', words: '不再计时' };
  if (state === 'stopped') return stoppedLight(clock, calendar);
  if (state === 'paused') return { tone: 'none', words: '已暂停' };
  if (dueOn === null) return { tone: 'none', words: '未定期限' };
  const nature = CLOCK_NATURES[clock.name];
  if (nature === 'right' && dueOn < today) return { tone: 'none', words: '已过，再申请要写明理由' };
  return runningLight(dueOn, today, calendar);
}

function stoppedLight({ name, role, dueOn, stoppedOn }: ClockLightFacts, calendar: WorkingCalendar): Light {
  const verb = role === 'co' && (name === 'reply' || name === 'rework') ? '办复' : DONE[name];
  if (dueOn === null || stoppedOn === null) return { tone: 'done', words: `已${verb}` };
  if (stoppedOn <= dueOn) return { tone: 'done', words: `按期${verb}` };
  return { tone: 'late', words: `逾期${spanWords(dueOn, stoppedOn, calendar)}${verb}` };
}
