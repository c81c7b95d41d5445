import type { ClockState } from './clock-facts.js';
import type { Role } from './codes.js';
import { CLOCK_NATURES, type ClockName } from './deadline-rules.js';
import { type Light, type LightDay, openLight, plain, spanWords } from './light.js';

/** What a clock's light follows from. */
export interface ClockLightFacts {
  name: ClockName;
  role: Role;
  state: ClockState;
  dueOn: string | null;
  provisional: boolean;
  stoppedOn: string | null;
}

const DONE: Record<ClockName, string> = {
  ...{ reply: '答复', return: '申请', reassign: '得到答复', contact: '沟通', internal: '提交' },
  ...{ outside_opinion: '收到', feedback: '收到', rework: '答复', publication: '公开', commitment: '落实' },
};

/** The light of one clock: a right that is over is not overdue, and what others owe is not our lateness. */
export function clockLight(clock: ClockLightFacts, day: LightDay): Light {
  const { name, state, dueOn, provisional } = clock;
  if (state === 'void') return plain('none', '不再计时');
  if (state === 'stopped') return stoppedLight(clock, day);
  return openLight({ nature: CLOCK_NATURES[name], dueOn, provisional, paused: state === 'paused' }, day);
}

function stoppedLight({ name, role, dueOn, stoppedOn }: ClockLightFacts, { calendar }: LightDay): Light {
  const verb = role === 'co' && (name === 'reply' || name === 'rework') ? '办复' : DONE[name];
  if (dueOn === null || stoppedOn === null) return plain('done', `已${verb}`);
  if (stoppedOn <= dueOn) return plain('done', `按期${verb}`);
  return plain('late', `逾期${spanWords(dueOn, stoppedOn, calendar)}${verb}`);
}
