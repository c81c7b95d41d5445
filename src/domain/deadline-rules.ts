import { type Body, type Role } from './codes.js';
import { type DueWindow } from './due-window.js';

/**
 * What can fall due. `reply` is the reply or, in the role co, the opinion; `reassign` is the upper office's decision on
 * a request of ours, all others are our own or what we are owed (design §6).
 */
export const CLOCKS = [
  'reply',
  'return',
  'reassign',
  'contact',
  'outside_opinion',
  'feedback',
  'rework',
  'publication',
] as const;
export type ClockName = (typeof CLOCKS)[number];

/** The day that a window is counted from. */
export const BASES = ['referred', 'received', 'requested', 'asked', 'replied', 'sent_back'] as const;
export type Base = (typeof BASES)[number];

export const BASE_WORDS: Record<Base, string> = {
  referred: '交办之日',
  received: '收到之日',
  requested: '提出申请之日',
  asked: '征求意见之日',
  replied: '答复之日',
  sent_back: '退回重新办理之日',
};

/** Where a window comes from: 《代表法》, whose article depends on the day, or the words to print. */
export type RuleSource = 'deputies_law' | { text: string };

/** One window of a rule set. What it does not name (bodies, kinds, difficulty) it does not restrict. */
export interface RuleWindow {
  clock: ClockName;
  roles: readonly Role[];
  bodies?: readonly Body[];
  /** Kind codes, where only some kinds of a body are meant. */
  kinds?: readonly string[];
  /** true: only cases recognised as broad or difficult; such a window stands before the ordinary one. */
  difficult?: true;
  /** Only kinds that are answered by a feedback form. */
  owesFeedback?: true;
  window: DueWindow;
  base: Base;
  source: RuleSource;
}

/** The windows of a place from a year on, first match first. */
export interface RuleSet {
  place: string;
  windows: readonly RuleWindow[];
}

/** From when 《代表法》第五十一条 is cited; the setting `deputies_law_2025_from` can say otherwise. */
export const DEPUTIES_LAW_2025_FROM = '2025-03-12';

/**
 * The article on the time of a reply in force on a day: 第四十二条 until the amendment passed on 11 March 2025, 第五十一条
 * after. That the amendment is in force from 12 March is not read in its text, so the day can be given otherwise.
 */
export function deputiesLawArticle(day: string, amendedFrom = DEPUTIES_LAW_2025_FROM): string {
  return day < amendedFrom ? '《代表法》第四十二条' : '《代表法》第五十一条（2025年修正）';
}

const ANSWERING = ['lead', 'sole', 'separate'] as const;
const WORKING = [...ANSWERING, 'co'] as const;
const wd = (length: number): DueWindow => ({ length, unit: 'wd' });
const months = (length: number): DueWindow => ({ length, unit: 'm' });
const text = (words: string): RuleSource => ({ text: words });

/**
 * The rules for a place that has named none. Only the reply to a deputy's suggestion rests on a national law; for the
 * rest there is none, and the default is what most of the local rules that were read have (place and year stand
 * beside it). All of it can be replaced by the rule set of a place.
 */
export const NATIONAL_RULES: RuleSet = {
  place: '全国通用（默认）',
  windows: [
    {
      clock: 'reply',
      roles: ['co'],
      window: months(1),
      base: 'received',
      source: text(
        '会办意见没有全国统一期限，按上海（2015年）、山东（2017年）、青岛（2021年）的规定：收到后1个月',
      ),
    },
    {
      clock: 'reply',
      roles: ANSWERING,
      bodies: ['npc'],
      kinds: ['npc_motion'],
      window: months(3),
      base: 'referred',
      source: text('《代表法》未规定议案的答复期限，参照代表建议，按3个月'),
    },
    {
      clock: 'reply',
      roles: ANSWERING,
      bodies: ['npc'],
      difficult: true,
      window: months(6),
      base: 'referred',
      source: 'deputies_law',
    },
    {
      clock: 'reply',
      roles: ANSWERING,
      bodies: ['npc'],
      window: months(3),
      base: 'referred',
      source: 'deputies_law',
    },
    {
      clock: 'reply',
      roles: ANSWERING,
      bodies: ['cppcc'],
      difficult: true,
      window: months(6),
      base: 'referred',
      source: text('政协提案没有全国统一期限，参照代表建议，涉及面广、办理难度大的按6个月'),
    },
    {
      clock: 'reply',
      roles: ANSWERING,
      bodies: ['cppcc'],
      window: months(3),
      base: 'referred',
      source: text('政协提案没有全国统一期限，参照代表建议，按3个月'),
    },
    {
      clock: 'return',
      roles: WORKING,
      window: wd(5),
      base: 'received',
      source: text('没有全国统一期限，按青岛（2021年）的规定：收到后5个工作日'),
    },
    {
      clock: 'reassign',
      roles: WORKING,
      window: wd(10),
      base: 'requested',
      source: text('没有全国统一期限，按重庆、河南（2017年）的规定：10个工作日内决定'),
    },
    {
      clock: 'contact',
      roles: ANSWERING,
      window: wd(20),
      base: 'referred',
      source: text('没有全国统一期限，按重庆（2017年）的规定：20个工作日内联系'),
    },
    {
      clock: 'outside_opinion',
      roles: ANSWERING,
      window: months(1),
      base: 'asked',
      source: text('会办意见没有全国统一期限，按上海（2015年）、山东（2017年）、青岛（2021年）的规定：1个月'),
    },
    {
      clock: 'feedback',
      roles: ANSWERING,
      owesFeedback: true,
      window: wd(15),
      base: 'replied',
      source: text('没有全国统一期限，按北京（2014年）的规定：15个工作日'),
    },
    {
      clock: 'rework',
      roles: WORKING,
      window: months(1),
      base: 'sent_back',
      source: text('没有全国统一期限，按上海（2015年）、浙江（2016年）、河南（2017年）的规定：1个月'),
    },
    {
      clock: 'publication',
      roles: ANSWERING,
      window: wd(20),
      base: 'replied',
      source: text('《政府信息公开条例》第二十六条；皖政办〔2015〕2号：答复后20个工作日'),
    },
  ],
};
