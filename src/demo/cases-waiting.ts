import { body, cppcc, type DemoCase, deputy, member, npc, reached, units } from './demo-case.js';
import { BASIC, FUNDS, POLICY, RURAL, TALENT, TECH, TRANSFER } from './divisions.js';
import { approve, assign, propose, reassign, reject, sendBack, sign } from './steps.js';

/** Nobody has been given these yet: just in, lying for long, sent back, or not agreed to. */
const TO_ASSIGN: DemoCase[] = [
  npc(31, '关于支持商业航天配套企业发展的建议', {
    ...{
      by: reached(deputy(301, 2, 5), '138-0000-0001', '某装备制造企业总工程师'),
      role: 'lead',
      referred: 2,
    },
    ...{ units: units('co', '市经济和信息化局、市财政局', ['王老师', '0000-8600101']), steps: [] },
  }),
  npc(32, '关于扩大科技创新券使用范围的建议', {
    ...{ by: deputy(302, 4, 3), role: 'sole', referred: 3, steps: [] },
  }),
  cppcc(41, '关于拓展大型科研仪器共享范围的提案', {
    ...{ by: member(401, '科技界', 4), role: 'co', referred: 2, units: units('lead', '市教育局'), steps: [] },
  }),
  cppcc(36, '关于培育本地传感器产业链的提案', {
    ...{
      by: body('民建市委会'),
      role: 'lead',
      referred: 9,
      units: units('co', '市工业和信息化局'),
      steps: [],
    },
  }),
  npc(27, '关于共建区域算力调度平台的建议', {
    ...{ level: 'provincial', by: deputy(303, 1, 8), role: 'co', referred: 6 },
    ...{ units: units('lead', '市发展和改革委员会', ['李老师', '0000-8600102']), steps: [] },
  }),
  cppcc(42, '关于加强科研人员心理健康服务的提案', {
    ...{ by: member(402, '医药卫生界', 2), role: 'reference', referred: 4 },
    ...{ units: units('lead', '市卫生健康委员会'), steps: [] },
  }),
  npc(24, '关于推动首台套产品进入政府采购目录的建议', {
    ...{ by: deputy(304, 5, 6), role: 'sole', referred: 10 },
    steps: [
      assign(8, TECH),
      sendBack(4, TECH, '采购目录的衔接属成果推广应用，本处只负责首台套产品的认定', TRANSFER),
    ],
  }),
  cppcc(33, '关于推进湿地生态监测数据共享的提案', {
    ...{ by: member(403, '环境资源界', 3), role: 'co', referred: 13, units: units('lead', '市生态环境局') },
    steps: [
      assign(12, RURAL),
      sign(11, RURAL),
      sendBack(3, RURAL, '所提数据平台由基础研究与平台处统一建设', BASIC),
    ],
  }),
  cppcc(37, '关于设立科技型企业并购基金的提案', {
    ...{ by: body('市工商联'), role: 'lead', referred: 7, units: units('co', '市财政局、市地方金融工作局') },
    steps: [propose(5, TRANSFER), reject(3, '涉及财政资金，请资源配置与监督处一并参加后再报')],
  }),
];

/** Before the leader: 分派待批. */
const TO_APPROVE: DemoCase[] = [
  npc(29, '关于推动无人配送车上路试点的建议', {
    ...{ by: deputy(305, 3, 4), role: 'lead', referred: 5 },
    ...{ units: units('co', '市公安局、市交通运输局'), steps: [propose(2, TECH, POLICY)] },
  }),
  cppcc(39, '关于加快布局人形机器人训练场的提案', {
    ...{ by: member(404, '经济界', 7), role: 'separate', referred: 4 },
    ...{ units: units('separate', '市工业和信息化局'), steps: [propose(2, TECH)] },
  }),
  cppcc(40, '关于规范科技中介服务市场的提案', {
    ...{ by: member(405, '社会科学界'), role: 'co', referred: 3 },
    ...{ units: units('lead', '市市场监督管理局'), steps: [propose(1, TRANSFER)] },
  }),
  cppcc(1, '关于强化科技对老工业区更新支撑的建议案', {
    ...{ kind: 'cppcc_recommendation', by: body('市政协常务委员会'), role: 'co', referred: 6 },
    ...{ units: units('lead', '市自然资源和规划局'), steps: [propose(3, POLICY, TECH)] },
  }),
];

/** Before the divisions: 待签收, since yesterday or for days. */
const TO_SIGN: DemoCase[] = [
  npc(30, '关于支持企业设立首席工程师岗位的建议', {
    ...{ by: deputy(306, 2, 2), role: 'sole', referred: 5 },
    steps: [propose(3, TALENT), approve(1, '请科技人才处先到企业调研，再提出办理意见')],
  }),
  npc(26, '关于加强钠离子电池材料攻关的建议', {
    ...{ by: deputy(307, 4, 6), role: 'lead', referred: 7 },
    ...{
      units: units('co', '市工业和信息化局', ['赵老师', '0000-8600103']),
      steps: [assign(1, TECH, BASIC)],
    },
  }),
  cppcc(38, '关于推动自动驾驶环卫车辆示范的提案', {
    ...{ by: member(406, '工商联界', 1), role: 'co', referred: 5 },
    ...{ units: units('lead', '市城市管理局'), steps: [assign(2, TECH)] },
  }),
  cppcc(34, '关于利用夜间闲置算力服务中小企业的提案', {
    ...{ by: member(407, '科技界', 5), role: 'lead', referred: 7 },
    ...{ units: units('co', '市数据局'), steps: [assign(5, TECH, TRANSFER), sign(3, TRANSFER)] },
  }),
  npc(23, '关于推动建筑垃圾再生技术应用的建议', {
    ...{ by: deputy(308, 1, 3), role: 'co', referred: 9 },
    ...{ units: units('lead', '市住房保障和房屋管理局'), steps: [assign(6, RURAL)] },
  }),
  cppcc(12, '关于建设跨区域科技成果交易市场的提案', {
    ...{ level: 'provincial', by: member(408, '教育界', 2), role: 'co', referred: 8 },
    ...{ units: units('lead', '市发展和改革委员会'), steps: [assign(4, TRANSFER)] },
  }),
  cppcc(25, '关于建立科技伦理审查互认机制的提案', {
    ...{
      by: member(409, '医药卫生界', 3),
      role: 'co',
      referred: 13,
      units: units('lead', '市卫生健康委员会'),
    },
    steps: [
      assign(12, POLICY),
      sign(11, POLICY),
      reassign(2, FUNDS, '科技伦理治理的职责已经调整到资源配置与监督处'),
    ],
  }),
];

export const WAITING_CASES: readonly DemoCase[] = [...TO_ASSIGN, ...TO_APPROVE, ...TO_SIGN];
