import {
  amend,
  archived,
  closeWithoutForm,
  delivered,
  form,
  issue,
  promise,
  remind,
} from './aftercare-steps.js';
import { ask, contact, received, uploaded } from './cooperation-steps.js';
import { body, cppcc, type DemoCase, deputy, member, npc, reached, units } from './demo-case.js';
import { BASIC, FUNDS, RURAL, TALENT, TECH, TRANSFER } from './divisions.js';
import * as letters from './letters-answered.js';
import { FROM_UNITS } from './letters-opinions.js';
import { begin, clearing } from './reply-steps.js';
import { assign, sign } from './steps.js';

const call = (people: string, note: string) => ({ form: '电话', people, note });

/** Sent, and the form has not come back: in time, reminded twice, not reminded yet. */
const AWAITING: DemoCase[] = [
  npc(48, '关于支持青年科技人才挑大梁的建议', {
    ...{ by: reached(deputy(371, 2, 3), '138-0000-0021', '某研究所研究员'), role: 'sole', referred: 52 },
    steps: [
      assign(50, TALENT),
      sign(49, TALENT),
      contact(34, TALENT, { form: '座谈会', people: '代表371等3人，科技人才处', place: '某研究所' }),
      ...clearing(TALENT, letters.YOUTH_TALENT, [17, 14, 12, 9, 6]),
      issue(4, 118),
      delivered(3, '当面送达'),
      uploaded(3, 'npc'),
    ],
  }),
  cppcc(52, '关于推动科学数据共享的提案', {
    ...{ by: member(471, '科技界', 2), role: 'sole', referred: 53 },
    steps: [
      assign(51, BASIC),
      sign(50, BASIC),
      contact(33, BASIC, call('委员471', '委员关心数据汇交后的署名。')),
      ...clearing(BASIC, letters.SHARED_DATA, [24, 18, 16, 13, 11]),
      issue(9, 112),
      delivered(8, '邮寄'),
      uploaded(8, 'cppcc'),
    ],
  }),
  npc(49, '关于推广无人机跨江物流的建议', {
    ...{ by: deputy(372, 4, 6), role: 'sole', referred: 51 },
    steps: [
      assign(49, TECH),
      sign(48, TECH),
      contact(30, TECH, { form: '实地调研', people: '代表372，高新技术处', place: '某物流企业起降点' }),
      ...clearing(TECH, letters.DRONE_LOGISTICS, [18, 15, 13, 10, 8]),
      issue(6, 116),
      delivered(6, '当面送达'),
    ],
  }),
  cppcc(53, '关于推动优质科普资源进社区的提案', {
    ...{ by: body('民进市委会'), role: 'lead', referred: 60, units: units('co', '市教育局') },
    steps: [
      assign(58, RURAL),
      sign(57, RURAL),
      ask(54, RURAL, '市教育局', 15),
      contact(45, RURAL, { form: '上门走访', people: '民进市委会社会服务处', place: '民进市委会' }),
      received(41, '市教育局', { content: FROM_UNITS.education, series: '教函', number: 75 }),
      ...clearing(RURAL, letters.COMMUNITY_SCIENCE, [35, 31, 29, 25, 23]),
      issue(22, 97),
      delivered(22, '公文交换'),
      promise(18, RURAL, '新建社区科学角20个并挂牌', 45),
      remind(6, 'phone', '联系人说主委出差，回来后填表'),
      remind(2, 'platform', '在政协提案系统中再次提醒'),
    ],
  }),
  npc(50, '关于加大科技保险支持力度的建议', {
    ...{ by: deputy(373, 1, 2), role: 'sole', referred: 57 },
    steps: [
      assign(55, FUNDS),
      sign(54, FUNDS),
      contact(40, FUNDS, call('代表373', '代表建议先在光电子企业试点。')),
      ...clearing(FUNDS, letters.TECH_INSURANCE, [30, 26, 25, 23, 18]),
      issue(17, 103),
      delivered(16, '邮寄'),
    ],
  }),
];

/** Concluded: satisfied and filed, basically satisfied, promised for later, without a form. */
const CONCLUDED: DemoCase[] = [
  npc(51, '关于提高大型科研仪器共享效率的建议', {
    ...{ by: deputy(374, 3, 5), role: 'sole', referred: 61 },
    steps: [
      assign(59, BASIC),
      sign(58, BASIC),
      contact(44, BASIC, call('代表374', '代表所在企业已通过平台预约成功。')),
      ...clearing(BASIC, letters.EQUIPMENT_SHARING, [38, 34, 32, 29, 26]),
      issue(25, 91),
      delivered(24, '邮寄'),
      form(14, 'satisfied', 'satisfied', '答复具体，补贴已经申领到位，表示感谢。'),
      archived(6, 31),
    ],
  }),
  cppcc(54, '关于应用水质在线监测微站的提案', {
    ...{ by: member(472, '环境资源界', 4), role: 'lead', referred: 58, units: units('co', '市生态环境局') },
    steps: [
      assign(56, RURAL),
      sign(55, RURAL),
      ask(52, RURAL, '市生态环境局', 15),
      contact(43, RURAL, { form: '实地调研', people: '委员472等2人，市生态环境局', place: '某监测站点' }),
      received(40, '市生态环境局', 'countersigned'),
      ...clearing(RURAL, letters.RIVER_MONITOR, [34, 31, 28, 26, 24]),
      issue(23, 95),
      form(15, 'satisfied', 'basic', '希望把微站扩大到湖泊。'),
    ],
  }),
  npc(52, '关于扩大创新产品政府首购范围的建议', {
    ...{ by: deputy(375, 5, 8), role: 'sole', referred: 59 },
    steps: [
      assign(57, TECH),
      sign(56, TECH),
      contact(42, TECH, { form: '面谈', people: '代表375，高新技术处陈刚', place: '某装备企业' }),
      ...clearing(TECH, letters.PROCUREMENT, [36, 33, 31, 28, 25]),
      issue(24, 93),
      delivered(23, '当面送达'),
      form(12, 'satisfied', 'satisfied'),
      archived(5, 32),
    ],
  }),
  npc(53, '关于推进碳捕集利用技术示范的建议', {
    ...{ by: reached(deputy(376, 2, 7), '138-0000-0022', '某钢铁企业首席专家'), role: 'sole', referred: 61 },
    steps: [
      assign(59, TECH),
      sign(58, TECH),
      contact(46, TECH, { form: '实地调研', people: '代表376，高新技术处', place: '某钢铁企业' }),
      ...clearing(TECH, letters.CARBON, [37, 33, 31, 28, 27]),
      issue(26, 90),
      delivered(25, '当面送达'),
      form(16, 'satisfied', 'satisfied'),
      promise(15, TECH, '完成两套二氧化碳捕集利用中试装置调试，形成可推广的技术方案', 60),
      promise(15, TECH, '组织全市重点排放企业观摩', 90),
    ],
  }),
  cppcc(55, '关于设立重点实验室公众开放日的提案', {
    ...{ by: member(473, '教育界', 1), role: 'sole', referred: 63 },
    steps: [
      assign(61, BASIC),
      sign(60, BASIC),
      contact(50, BASIC, call('委员473', '委员希望开放日固定下来。')),
      ...clearing(BASIC, letters.OPEN_LABS, [44, 40, 38, 35, 33]),
      issue(31, 84),
      delivered(30, '邮寄'),
      remind(14, 'phone', '委员口头表示满意，答应寄回'),
      remind(9, 'phone', '未接通，已留言'),
      closeWithoutForm(4),
    ],
  }),
];

/** Not content: round two in hand; round two answered and satisfied. And a reply that is being corrected. */
const AGAIN: DemoCase[] = [
  cppcc(56, '关于加快智慧养老产品研发应用的提案', {
    ...{ by: member(474, '社会福利和社会保障界', 5), role: 'sole', referred: 60 },
    steps: [
      assign(58, RURAL),
      sign(57, RURAL),
      contact(45, RURAL, call('委员474', '电话说明研发项目情况。')),
      ...clearing(RURAL, letters.AGED_CARE_FIRST, [36, 33, 32, 29, 27]),
      issue(25, 92),
      delivered(24, '邮寄'),
      form(11, 'basic', 'dissatisfied', '答复过于原则，没有说明哪些产品可以在社区用上，也没有提到试点。'),
      contact(7, RURAL, {
        ...{ form: '上门走访', people: '委员474，农村与社会发展科技处罗勇、袁丽', place: '委员所在单位' },
        note: '委员希望先在两个街道试点，并公布产品目录；已承诺会同民政部门研究。',
      }),
      begin(4, RURAL),
    ],
  }),
  npc(54, '关于盘活高校存量专利的建议', {
    ...{ by: deputy(377, 1, 10), role: 'sole', referred: 65 },
    steps: [
      assign(63, TRANSFER),
      sign(62, TRANSFER),
      contact(58, TRANSFER, call('代表377', '电话沟通一次。')),
      ...clearing(TRANSFER, letters.PATENT_FIRST, [52, 50, 48, 46, 44]),
      issue(43, 71),
      form(34, 'dissatisfied', 'dissatisfied', '只说由高校自主组织，没有答到存量专利怎么盘活。'),
      contact(30, TRANSFER, {
        ...{ form: '上门走访', people: '代表377，局负责同志、成果转化与区域创新处', place: '某高校' },
        note: '逐条听取意见，约定两周内补充答复。',
      }),
      ...clearing(TRANSFER, letters.PATENT_SECOND, [28, 18, 17, 15, 14]),
      issue(13, 108),
      form(6, 'satisfied', 'satisfied', '第二次答复数据清楚，表示满意。'),
    ],
  }),
  cppcc(57, '关于加快工业软件攻关的提案', {
    ...{ by: member(475, '科技界', 3), role: 'sole', referred: 55 },
    steps: [
      assign(53, TECH),
      sign(52, TECH),
      contact(38, TECH, call('委员475', '委员关心用户单位牵头的做法。')),
      ...clearing(TECH, letters.INDUSTRIAL_SOFTWARE, [29, 26, 24, 18, 16]),
      issue(15, 105),
      amend(3, '答复中的项目数把上年结转项目重复计算，应为23项，需更正'),
      begin(2, TECH),
    ],
  }),
];

export const ANSWERED_CASES: readonly DemoCase[] = [...AWAITING, ...CONCLUDED, ...AGAIN];
