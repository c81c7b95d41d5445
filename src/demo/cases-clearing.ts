import { ask, chase, contact, override, received } from './cooperation-steps.js';
import { body, cppcc, type DemoCase, deputy, member, npc, reached, units } from './demo-case.js';
import { BASIC, FUNDS, POLICY, RURAL, TALENT, TECH, TRANSFER } from './divisions.js';
import * as letters from './letters-clearing.js';
import { FROM_UNITS } from './letters-opinions.js';
import { begin, clearing, handIn, returnDraft } from './reply-steps.js';
import { assign, sign, supervise } from './steps.js';

const call = (people: string, note: string) => ({ form: '电话', people, note });

/** Before the division: 拟稿, with remarks of the head, and 处室审核. */
const IN_DIVISION: DemoCase[] = [
  npc(33, '关于支持激光产业关键部件攻关的建议', {
    ...{ by: reached(deputy(351, 2, 4), '138-0000-0011', '某激光企业总工程师'), role: 'sole', referred: 44 },
    steps: [
      assign(42, TECH),
      sign(41, TECH),
      contact(20, TECH, {
        ...{ form: '实地调研', people: '代表351，高新技术处陈刚、王磊', place: '某激光企业' },
        note: '企业希望专项单列泵浦源方向，并对首批次应用给予保险补偿。',
      }),
      begin(
        2,
        TECH,
        letters.LASER_BEGUN,
        '产值和企业数请用统计局口径，并注明截止时间。',
        '第三部分要回应代表提的保险补偿，财政那边的口径我来问。',
      ),
    ],
  }),
  npc(34, '关于加快北斗应用场景开放的建议', {
    ...{ by: reached(deputy(352, 3, 6), '138-0000-0012', '某导航企业负责人'), role: 'lead', referred: 47 },
    ...{ units: units('co', '市交通运输局', ['郝老师', '0000-8600111']) },
    steps: [
      assign(45, TECH),
      sign(44, TECH),
      ask(40, TECH, '市交通运输局', 15),
      contact(33, TECH, {
        form: '座谈会',
        people: '代表352等3人，市交通运输局、高新技术处',
        place: '局三楼会议室',
      }),
      received(27, '市交通运输局', { content: FROM_UNITS.transport, series: '交函', number: 57 }),
      ...clearing(TECH, letters.BEIDOU, [5, 1]),
    ],
  }),
  npc(35, '关于促进低空经济技术标准制定的建议', {
    ...{ by: deputy(353, 1, 3), role: 'lead', referred: 36 },
    ...{ units: units('co', '市交通运输局、市公安局') },
    steps: [
      assign(34, BASIC, TECH),
      sign(33, BASIC),
      sign(32, TECH),
      ask(30, BASIC, '市交通运输局', 15),
      ask(30, BASIC, '市公安局', 15),
      contact(24, BASIC, call('代表353', '代表关心标准由谁牵头，希望邀请企业参加。')),
      received(16, '市交通运输局', {
        ...{ content: '同意由市科学技术局牵头，航线与起降点标准由我局会同空管部门提出。', series: '交函' },
        number: 63,
      }),
      chase(9, '市公安局', '电话', '治安支队答复本周内出文'),
      chase(3, '市公安局', '函', '发催办函，抄市政府督查室'),
    ],
  }),
];

/** Before the office: 核稿. */
const IN_OFFICE: DemoCase[] = [
  cppcc(43, '关于完善科技型中小企业评价服务的提案', {
    ...{ by: member(451, '工商联界', 4), role: 'sole', referred: 46 },
    steps: [
      assign(44, POLICY),
      sign(43, POLICY),
      contact(25, POLICY, call('委员451', '委员建议把评价和高企申报的材料合并。')),
      ...clearing(POLICY, letters.SME_RATING, [9, 6, 4]),
    ],
  }),
  npc(36, '关于加强科技成果中试平台建设的建议', {
    ...{ by: deputy(354, 4, 8), role: 'sole', referred: 45 },
    steps: [
      assign(43, TRANSFER, FUNDS),
      sign(42, TRANSFER),
      sign(42, FUNDS),
      contact(30, TRANSFER, {
        form: '实地调研',
        people: '代表354，成果转化与区域创新处',
        place: '某中试基地',
      }),
      handIn(
        18,
        FUNDS,
        '<p>中试平台绩效后补助按年度评价结果分三档，最高300万元，今年已拨付18家、2140万元。电费补贴由发展改革部门执行，不宜重复安排。</p>',
      ),
      ...clearing(TRANSFER, letters.PILOT_BASES, [8, 5, 1]),
    ],
  }),
];

/** Before the leaders: the one in charge, or the chief. */
const BEFORE_LEADERS: DemoCase[] = [
  cppcc(44, '关于优化科技成果转化引导基金运作的提案', {
    ...{ by: member(452, '经济界', 5), role: 'sole', referred: 48 },
    steps: [
      assign(46, TRANSFER),
      sign(45, TRANSFER),
      contact(28, TRANSFER, call('委员452', '已说明基金管理办法正在修订。')),
      ...clearing(TRANSFER, letters.GUIDE_FUND, [12, 9, 6, 2]),
    ],
  }),
  npc(37, '关于抢先布局人形机器人产业的建议', {
    ...{ by: reached(deputy(355, 2, 11), '138-0000-0013', '某高校教授'), role: 'lead', referred: 49 },
    ...{ keyItem: true, units: units('co', '市工业和信息化局', ['董老师', '0000-8600112']) },
    steps: [
      assign(47, TECH),
      sign(46, TECH),
      supervise(45, '主要领导领办件，两个月内办结'),
      ask(40, TECH, '市工业和信息化局', 15),
      contact(35, TECH, { form: '座谈会', people: '代表355等4人，局主要领导、高新技术处', place: '某高校' }),
      received(24, '市工业和信息化局', 'countersigned'),
      ...clearing(TECH, letters.HUMANOID, [11, 8, 6, 3]),
    ],
  }),
  cppcc(45, '关于统筹全市算力资源的提案', {
    ...{ by: body('民革市委会'), role: 'sole', referred: 47, keyItem: true },
    steps: [
      assign(45, BASIC),
      sign(44, BASIC),
      contact(30, BASIC, {
        form: '上门走访',
        people: '民革市委会调研处，基础研究与平台处',
        place: '民革市委会',
      }),
      ...clearing(BASIC, letters.COMPUTING, [14, 11, 9, 6, 2], { chiefSigns: true }),
    ],
  }),
];

/** Sent back: by the office, by the leader; and one that came back once and is on its way again. */
const SENT_BACK: DemoCase[] = [
  npc(38, '关于推进种业科技创新的建议', {
    ...{ by: deputy(356, 5, 7), role: 'lead', referred: 50 },
    ...{ units: units('co', '市农业农村局') },
    steps: [
      assign(48, RURAL),
      sign(47, RURAL),
      ask(43, RURAL, '市农业农村局', 15),
      contact(36, RURAL, { form: '座谈会', people: '代表356等5人', place: '市农科院' }),
      received(30, '市农业农村局', { content: FROM_UNITS.agriculture, series: '农函', number: 88 }),
      ...clearing(RURAL, letters.SEED_INDUSTRY_FIRST, [15, 12, 10]),
      returnDraft(8, ['office', RURAL], '代表提了三条具体建议，稿子只笼统表态，请逐条回应并补上进度和数据。'),
    ],
  }),
  cppcc(46, '关于把激光雷达列入攻关目录的提案', {
    ...{ by: member(453, '科技界', 2), role: 'sole', referred: 43 },
    steps: [
      assign(41, TECH),
      sign(40, TECH),
      contact(22, TECH, call('委员453', '委员表示只要列入目录，其他意见可以口头沟通。')),
      ...clearing(TECH, letters.SPACE_LIDAR, [13, 10, 8, 5]),
      returnDraft(1, ['leader', TECH], '样机进度请同企业再核一遍；“已完成”改成实际到哪一步，不要写过头。'),
    ],
  }),
  npc(39, '关于支持种质资源库开放共享的建议', {
    ...{ by: deputy(357, 4, 2), role: 'sole', referred: 42 },
    steps: [
      assign(40, RURAL),
      sign(39, RURAL),
      contact(26, RURAL, call('代表357', '代表所在农场希望优先取得油菜资源。')),
      ...clearing(RURAL, letters.SEED_INDUSTRY_FIRST, [14, 12]),
      returnDraft(11, ['head', RURAL], '没有答到资源共享，请对照建议重写。'),
      ...clearing(RURAL, letters.SEED_INDUSTRY, [9, 7]).slice(1),
    ],
  }),
];

/** Signed: one can leave, one still waits for another unit's words, one is not published. */
const SIGNED: DemoCase[] = [
  cppcc(47, '关于加强实验室安全监测的提案', {
    ...{ by: member(454, '教育界', 3), role: 'sole', referred: 50 },
    steps: [
      assign(48, BASIC),
      sign(47, BASIC),
      contact(35, BASIC, call('委员454', '委员理解经费渠道的困难，希望先把评估指标定下来。')),
      ...clearing(BASIC, letters.LAB_SAFETY, [16, 13, 11, 8, 3], { comment: '依申请公开，同意处室意见。' }),
    ],
  }),
  npc(40, '关于鼓励企业建设科技人才公寓的建议', {
    ...{ by: deputy(358, 3, 2), role: 'lead', referred: 46 },
    ...{ units: units('co', '市住房保障和房屋管理局、市财政局') },
    steps: [
      assign(44, TALENT),
      sign(43, TALENT),
      ask(38, TALENT, '市住房保障和房屋管理局', 15),
      ask(38, TALENT, '市财政局', 15),
      contact(31, TALENT, { form: '面谈', people: '代表358，科技人才处', place: '某科技园' }),
      received(24, '市财政局', { content: FROM_UNITS.finance, series: '财函', number: 143 }),
      chase(18, '市住房保障和房屋管理局', '电话', '对方处室答复已报分管领导'),
      ...clearing(TALENT, letters.TALENT_HOUSING, [15, 12, 10, 7, 2]),
    ],
  }),
  npc(41, '关于建设科技金融服务驿站的建议', {
    ...{ by: deputy(359, 1, 4), role: 'lead', referred: 44 },
    ...{ units: units('co', '市地方金融工作局、市财政局') },
    steps: [
      assign(42, FUNDS),
      sign(41, FUNDS),
      ask(37, FUNDS, '市地方金融工作局', 15),
      ask(37, FUNDS, '市财政局', 15),
      contact(29, FUNDS, call('代表359', '代表建议驿站设在产业园区。')),
      received(23, '市财政局', { content: FROM_UNITS.finance, series: '财函', number: 151 }),
      override(15, '市地方金融工作局', '该局答复驿站建设不涉及其职责，来电告知不再出具书面意见'),
      ...clearing(FUNDS, letters.FINANCE_STATION, [13, 10, 8, 5, 1]),
    ],
  }),
];

export const CLEARING_CASES: readonly DemoCase[] = [
  ...IN_DIVISION,
  ...IN_OFFICE,
  ...BEFORE_LEADERS,
  ...SENT_BACK,
  ...SIGNED,
];
