import { issue, delivered, opinionRejected } from './aftercare-steps.js';
import { cppcc, type DemoCase, deputy, member, npc, units } from './demo-case.js';
import { BASIC, POLICY, RURAL, TALENT, TECH } from './divisions.js';
import * as letters from './letters-opinions.js';
import { begin, clearing } from './reply-steps.js';
import { assign, sign } from './steps.js';

/** 会办意见 on their way: drafted, before the head, the office, the leader, signed. */
const CLEARING: DemoCase[] = [
  npc(42, '关于完善电网侧储能布局的建议', {
    ...{ by: deputy(361, 4, 3), role: 'co', referred: 16, units: units('lead', '市发展和改革委员会') },
    steps: [assign(14, TECH), sign(13, TECH), begin(3, TECH, letters.SMART_GRID)],
  }),
  cppcc(48, '关于有序扩大自动驾驶出行服务的提案', {
    ...{ by: member(461, '科技界', 6), role: 'co', referred: 18, units: units('lead', '市交通运输局') },
    steps: [assign(16, TECH), sign(15, TECH), ...clearing(TECH, letters.ROBOT_TAXI, [5, 2])],
  }),
  npc(43, '关于提升老年人数字生活便利度的建议', {
    ...{ by: deputy(362, 2, 5), role: 'co', referred: 17, units: units('lead', '市数据局') },
    steps: [assign(15, RURAL), sign(14, RURAL), ...clearing(RURAL, letters.ELDERLY_DIGITAL, [7, 5, 3])],
  }),
  cppcc(49, '关于加强文化遗产数字化保护的提案', {
    ...{ by: member(462, '文艺界', 4), role: 'co', referred: 18, units: units('lead', '市文化和旅游局') },
    steps: [assign(16, RURAL), sign(15, RURAL), ...clearing(RURAL, letters.HERITAGE, [9, 7, 5, 2])],
  }),
  npc(44, '关于固废再生材料用于道路建设的建议', {
    ...{ by: deputy(363, 5, 2), role: 'co', referred: 19, units: units('lead', '市城市管理局') },
    steps: [assign(17, RURAL), sign(16, RURAL), ...clearing(RURAL, letters.ROAD_MATERIAL, [11, 9, 7, 4, 1])],
  }),
];

/** Sent; and two that the lead gave back, of which one is with it again. */
const SENT: DemoCase[] = [
  cppcc(50, '关于规范人工智能辅助诊疗应用的提案', {
    ...{
      by: member(463, '医药卫生界', 7),
      role: 'co',
      referred: 30,
      units: units('lead', '市卫生健康委员会'),
    },
    steps: [
      assign(28, BASIC),
      sign(27, BASIC),
      ...clearing(BASIC, letters.HOSPITAL_AI, [22, 17, 16, 14, 13]),
      issue(12, 61),
      delivered(12, '公文交换'),
    ],
  }),
  npc(45, '关于重点实验室向中小学开放的建议', {
    ...{ by: deputy(364, 1, 9), role: 'co', referred: 38, units: units('lead', '市教育局') },
    steps: [
      assign(36, BASIC),
      sign(35, BASIC),
      ...clearing(BASIC, letters.SCHOOL_LAB_FIRST, [31, 29, 28, 26, 25]),
      issue(24, 52),
      opinionRejected(16, '会办意见过于笼统，请补充可以开放的实验室名单和经费渠道'),
      ...clearing(BASIC, letters.SCHOOL_LAB, [15, 14, 13, 12, 12]),
      issue(11, 63),
    ],
  }),
  npc(46, '关于扩大再生水利用的建议', {
    ...{ by: deputy(365, 3, 3), role: 'co', referred: 34, units: units('lead', '市城市管理局') },
    steps: [
      assign(32, TECH),
      sign(31, TECH),
      ...clearing(TECH, letters.WATER_REUSE_FIRST, [26, 18, 17, 15, 14]),
      issue(13, 59),
      opinionRejected(3, '请写明已有的再生水技术成果和可以支持的示范项目'),
      begin(1, TECH),
    ],
  }),
  cppcc(51, '关于吸引青年人才来我市创业就业的提案', {
    ...{
      by: member(464, '共青团界', 3),
      role: 'co',
      referred: 29,
      units: units('lead', '市人力资源和社会保障局'),
    },
    steps: [
      assign(27, TALENT),
      sign(26, TALENT),
      ...clearing(TALENT, letters.YOUTH_STARTUP, [17, 15, 14, 12, 11]),
      issue(10, 64),
    ],
  }),
  npc(47, '关于完善数据知识产权登记规则的建议', {
    ...{ by: deputy(366, 2, 1), role: 'co', referred: 27, units: units('lead', '市市场监督管理局') },
    steps: [
      assign(25, POLICY),
      sign(24, POLICY),
      ...clearing(POLICY, letters.DATA_RIGHTS, [16, 13, 12, 9, 8]),
      issue(7, 66),
      delivered(6, '公文交换'),
    ],
  }),
];

export const OPINION_CASES: readonly DemoCase[] = [...CLEARING, ...SENT];
