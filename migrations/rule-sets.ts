import type { QueryRunner } from 'typeorm';

/** A window of a rule set as the migration writes it; see the table rule_window. */
interface SeededWindow {
  clock: string;
  roles: readonly string[];
  bodies?: readonly string[];
  kinds?: readonly string[];
  difficult?: true;
  owesFeedback?: true;
  /** 5wd, 30d, 3m. */
  window: string;
  base: string;
  /** The words to print; absent: 《代表法》, whose article depends on the day. */
  source?: string;
}

/** The rules of a place, as its text has them. What the text leaves open is left out. */
export interface SeededRules {
  place: string;
  note: string;
  fromOn: string;
  windows: SeededWindow[];
}

const ANSWERING = ['lead', 'sole', 'separate'];
const WORKING = [...ANSWERING, 'co'];
const NPC = { bodies: ['npc'] };
const CPPCC = { bodies: ['cppcc'] };

type Row = [roles: readonly string[], window: string, base: string, source?: string];
const row = (
  clock: string,
  [roles, window, base, source]: Row,
  more: Partial<SeededWindow> = {},
): SeededWindow => ({
  ...{ clock, roles, window, base, ...more },
  ...(source === undefined ? {} : { source }),
});

const LIKE_DEPUTIES = '政协提案没有全国统一期限，参照代表建议';
const EARLIER_CO = '会办意见没有全国统一期限，按上海（2015年）、山东（2017年）、青岛（2021年）的规定：';

/**
 * For a place that has named none. Only the reply to a deputy's suggestion rests on a national law; for the rest there
 * is none, and the default is what most of the local rules that were read have (place and year stand beside it).
 */
export const NATIONAL: SeededRules = {
  place: '全国通用（默认）',
  note: '只有代表建议的答复期限有全国法律依据，其余按多数地方的规定。',
  fromOn: '1949-10-01',
  windows: [
    row('reply', [['co'], '1m', 'received', `${EARLIER_CO}收到后1个月`]),
    row('reply', [ANSWERING, '3m', 'referred', '《代表法》未规定议案的答复期限，参照代表建议，按3个月'], {
      ...NPC,
      kinds: ['npc_motion'],
    }),
    row('reply', [ANSWERING, '6m', 'referred'], { ...NPC, difficult: true }),
    row('reply', [ANSWERING, '3m', 'referred'], NPC),
    row('reply', [ANSWERING, '6m', 'referred', `${LIKE_DEPUTIES}，涉及面广、办理难度大的按6个月`], {
      ...CPPCC,
      difficult: true,
    }),
    row('reply', [ANSWERING, '3m', 'referred', `${LIKE_DEPUTIES}，按3个月`], CPPCC),
    row('return', [WORKING, '5wd', 'received', '没有全国统一期限，按青岛（2021年）的规定：收到后5个工作日']),
    row('reassign', [
      WORKING,
      '10wd',
      'requested',
      '没有全国统一期限，按重庆、河南（2017年）的规定：10个工作日内决定',
    ]),
    row('contact', [
      ANSWERING,
      '20wd',
      'referred',
      '没有全国统一期限，按重庆（2017年）的规定：20个工作日内联系',
    ]),
    row('outside_opinion', [ANSWERING, '1m', 'asked', `${EARLIER_CO}1个月`]),
    row('feedback', [ANSWERING, '15wd', 'replied', '没有全国统一期限，按北京（2014年）的规定：15个工作日'], {
      owesFeedback: true,
    }),
    row('rework', [
      ['co'],
      '5wd',
      'sent_back',
      '没有全国统一期限，按重庆（2017年）的规定：会办意见退回后5个工作日内重报',
    ]),
    row('rework', [
      ANSWERING,
      '1m',
      'sent_back',
      '没有全国统一期限，按上海（2015年）、浙江（2016年）、河南（2017年）的规定：1个月',
    ]),
    row('publication', [
      ANSWERING,
      '20wd',
      'replied',
      '《政府信息公开条例》第二十六条；皖政办〔2015〕2号：答复后20个工作日',
    ]),
  ],
};

/** Three months, and more with consent where the text says so: the same in every place that was read. */
function replies(source: string): SeededWindow[] {
  return [
    row('reply', [ANSWERING, '6m', 'referred', `${source}：涉及面广、办理难度大的，经同意可以延长至6个月`], {
      difficult: true,
    }),
    row('reply', [ANSWERING, '3m', 'referred', `${source}：交办之日起3个月`]),
  ];
}

function place(
  name: string,
  year: number,
  text: string,
  windows: (source: string) => SeededWindow[],
): SeededRules {
  const source = `${name}（${year}年）`;
  return { place: name, note: `${text}（${year}年）`, fromOn: `${year}-01-01`, windows: windows(source) };
}

/** Read in the local regulations on deputies' suggestions; what their text has no number for is not here. */
export const PLACES: SeededRules[] = [
  place('上海市', 2015, '市人大关于代表建议、批评和意见的规定', (s) => [
    row('reply', [['co'], '1m', 'received', `${s}：收到之日起1个月`]),
    ...replies(s),
    row('return', [WORKING, '7wd', 'received', `${s}：收到之日起7个工作日，经同意`]),
    row('outside_opinion', [ANSWERING, '1m', 'asked', `${s}：会办单位收到之日起1个月`]),
    row('rework', [WORKING, '1m', 'sent_back', `${s}：重新办理1个月`]),
  ]),
  place('浙江省', 2016, '代表建议办理规定', (s) => [
    row('reply', [['co'], '2m', 'received', `${s}：2个月`]),
    ...replies(s),
    row('return', [WORKING, '10d', 'received', `${s}：收到之日起10日`]),
    row('outside_opinion', [ANSWERING, '2m', 'asked', `${s}：2个月`]),
    row('rework', [WORKING, '1m', 'sent_back', `${s}：重新办理1个月`]),
  ]),
  place('北京市', 2014, '市人大代表建议条例', (s) => [
    ...replies(s),
    row('feedback', [ANSWERING, '15wd', 'replied', `${s}：15个工作日`], { owesFeedback: true }),
    row('rework', [ANSWERING, '2m', 'sent_back', `${s}：重新办理2个月`]),
  ]),
  place('重庆市', 2017, '代表建议工作条例', (s) => [
    row('reply', [['co'], '30wd', 'referred', `${s}：30个工作日`]),
    row('reply', [ANSWERING, '6m', 'referred', `${s}：涉及面广、难度大的6个月`], { difficult: true }),
    row('reply', [ANSWERING, '3m', 'referred', `${s}：3个月`]),
    row('return', [WORKING, '10wd', 'referred', `${s}：交办之日起10个工作日`]),
    row('reassign', [WORKING, '10wd', 'requested', `${s}：10个工作日内决定`]),
    row('contact', [ANSWERING, '20wd', 'referred', `${s}：20个工作日内联系代表`]),
    row('outside_opinion', [ANSWERING, '30wd', 'asked', `${s}：30个工作日`]),
    row('feedback', [ANSWERING, '20wd', 'replied', `${s}：20个工作日`], { owesFeedback: true }),
    row('rework', [['co'], '5wd', 'sent_back', `${s}：内容空泛的退回，5个工作日内重报`]),
    row('rework', [ANSWERING, '2m', 'sent_back', `${s}：重新办理2个月`]),
  ]),
  place('河南省', 2017, '代表建议办理规定', (s) => [
    row('reply', [['co'], '2m', 'received', `${s}：2个月`]),
    ...replies(s),
    row('return', [WORKING, '10wd', 'referred', `${s}：交办之日起10个工作日`]),
    row('reassign', [WORKING, '10wd', 'requested', `${s}：10个工作日内决定`]),
    row('outside_opinion', [ANSWERING, '2m', 'asked', `${s}：2个月`]),
    row('feedback', [ANSWERING, '10wd', 'replied', `${s}：10个工作日`], { owesFeedback: true }),
    row('rework', [WORKING, '1m', 'sent_back', `${s}：重新办理1个月`]),
  ]),
  place('山东省', 2017, '代表建议办理规定', (s) => [
    row('reply', [['co'], '1m', 'received', `${s}：1个月`]),
    ...replies(s),
    row('return', [WORKING, '5d', 'received', `${s}：收到之日起5日`]),
    row('outside_opinion', [ANSWERING, '1m', 'asked', `${s}：1个月`]),
    row('rework', [WORKING, '1m', 'sent_back', `${s}：重新办理1个月`]),
  ]),
  place('青岛市', 2021, '代表建议办理条例', (s) => [
    row('reply', [['co'], '1m', 'received', `${s}：1个月`]),
    ...replies(s),
    row('return', [
      WORKING,
      '5wd',
      'received',
      `${s}：收到之日起5个工作日；不同意的应当继续办理（第十九条）`,
    ]),
    row('outside_opinion', [ANSWERING, '1m', 'asked', `${s}：1个月`]),
  ]),
  place('四川省', 2024, '省政府办理办法', (s) => [
    row('reply', [ANSWERING, '6m', 'referred', `${s}：经同意最长6个月`], { difficult: true }),
    row('reply', [ANSWERING, '3m', 'referred', `${s}：代表建议3个月`], NPC),
    row(
      'reply',
      [ANSWERING, '5m', 'referred', `${s}：全会提案5个月（闭会期间的为3个月，另行给定期限）`],
      CPPCC,
    ),
    row('rework', [ANSWERING, '3m', 'sent_back', `${s}：3个月`]),
  ]),
];

/** The national default is adopted since ever; the places are templates to begin from. */
export async function insertRuleSets(db: QueryRunner): Promise<void> {
  await insert(db, NATIONAL, false);
  for (const rules of [NATIONAL, ...PLACES]) await insert(db, rules, true);
}

async function insert(db: QueryRunner, rules: SeededRules, template: boolean): Promise<void> {
  const [set] = (await db.query(
    `insert into rule_set (place, template, from_on, adopted_on, note) values ($1, $2, $3, '1949-10-01', $4) returning id`,
    [rules.place, template, rules.fromOn, rules.note],
  )) as [{ id: number }];
  const rows = rules.windows.map((it, at) => ({
    ...{
      rule_set_id: set.id,
      position: at + 1,
      clock: it.clock,
      roles: it.roles,
      bodies: it.bodies,
      kinds: it.kinds,
    },
    ...{ difficult: it.difficult ?? false, owes_feedback: it.owesFeedback ?? false, base: it.base },
    ...{ length: Number.parseInt(it.window, 10), unit: it.window.replace(/^\d+/, '') },
    ...{ roll_over: false, law: it.source === undefined, source: it.source },
  }));
  await db.query(
    `insert into rule_window (rule_set_id, position, clock, roles, bodies, kinds, difficult, owes_feedback, base, length, unit,
            roll_over, law, source)
     select rule_set_id, position, clock, roles, bodies, kinds, difficult, owes_feedback, base, length, unit, roll_over, law, source
       from jsonb_populate_recordset(null::rule_window, $1::jsonb)`,
    [JSON.stringify(rows)],
  );
}
