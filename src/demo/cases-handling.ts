import { body, cppcc, type DemoCase, deputy, member, npc, reached, units } from './demo-case.js';
import { BASIC, FUNDS, POLICY, RURAL, TALENT, TECH, TRANSFER } from './divisions.js';
import {
  ask,
  askExtension,
  chase,
  contact,
  extensionGranted,
  extensionRefused,
  received,
} from './cooperation-steps.js';
import { handIn } from './reply-steps.js';
import { approve, assign, propose, sign, supervise } from './steps.js';

/** The date is over, or close. */
const PRESSING: DemoCase[] = [
  npc(1, '关于支持县级医院开展临床科技攻关的建议', {
    ...{ by: deputy(311, 5, 7), role: 'lead', referred: 66, due: { workdays: -4 } },
    ...{ units: units('co', '市卫生健康委员会', ['孙老师', '0000-8600104']) },
    steps: [
      assign(64, RURAL),
      sign(63, RURAL),
      contact(40, RURAL, { form: '电话', people: '代表311', note: '代表希望答复时附上县级医院名单。' }),
      ask(34, RURAL, '市卫生健康委员会', 20),
      chase(13, '市卫生健康委员会', '电话', '对方答复正在内部会签'),
      chase(9, '市卫生健康委员会', '函', '发催办函'),
      chase(2, '市卫生健康委员会', '电话', '答应三日内出文'),
    ],
  }),
  cppcc(2, '关于完善国有企业研发投入考核的提案', {
    ...{ by: member(411, '经济界', 3), role: 'lead', referred: 65, due: { workdays: -2 } },
    ...{ units: units('co', '市国有资产监督管理委员会') },
    steps: [
      assign(63, POLICY),
      sign(62, POLICY),
      contact(35, POLICY, { form: '面谈', people: '委员411', place: '某国有企业' }),
      ask(26, POLICY, '市国有资产监督管理委员会', 20),
      chase(5, '市国有资产监督管理委员会', '电话', '考核办法正在修订，定稿后一并出具意见'),
      askExtension(4, POLICY, 22, '考核办法正在修订，需待办法印发后一并答复'),
    ],
  }),
  npc(14, '关于推动公共数据向科研机构有序开放的建议', {
    ...{ by: deputy(312, 2, 4), role: 'co', referred: 26, due: { workdays: -3 } },
    ...{ units: units('lead', '市数据局'), steps: [assign(24, TECH), sign(23, TECH)] },
  }),
  npc(15, '关于优化科技企业孵育场地消防审批的建议', {
    ...{ by: deputy(313, 3, 1), role: 'co', referred: 23, due: { days: 0 } },
    ...{ units: units('lead', '市住房保障和房屋管理局'), steps: [assign(21, TRANSFER), sign(20, TRANSFER)] },
  }),
  npc(2, '关于建设城市开源硬件实验室的建议', {
    ...{ by: deputy(314, 1, 6), role: 'lead', referred: 63, due: { days: 1 } },
    ...{ units: units('co', '市教育局') },
    steps: [
      assign(61, BASIC),
      sign(60, BASIC),
      ask(55, BASIC, '市教育局', 15),
      received(38, '市教育局', 'countersigned'),
      contact(32, BASIC, {
        form: '实地调研',
        people: '代表314等2人，基础研究与平台处',
        place: '某高校创客空间',
      }),
    ],
  }),
  cppcc(19, '关于推动雷达卫星数据应用的提案', {
    ...{ by: member(412, '科技界', 2), role: 'co', referred: 23, due: { days: 1 } },
    ...{ units: units('lead', '市自然资源和规划局'), steps: [assign(20, TECH), sign(18, TECH)] },
  }),
  npc(16, '关于推广农业无人机植保作业的建议', {
    ...{ by: deputy(315, 4, 3), role: 'co', referred: 22, due: { workdays: 2 } },
    ...{ units: units('lead', '市农业农村局'), steps: [assign(19, RURAL), sign(18, RURAL)] },
  }),
  cppcc(3, '关于完善青年科学家工作室制度的提案', {
    ...{ by: reached(member(413, '教育界', 5), '138-0000-0002', '某高校副教授'), role: 'sole', referred: 62 },
    ...{ due: { workdays: 3 }, steps: [assign(60, TALENT), sign(59, TALENT)] },
  }),
];

/** In hand, with time left. */
const IN_TIME: DemoCase[] = [
  npc(5, '关于建设轨道交通智能运维试验线的建议', {
    ...{
      by: reached(deputy(316, 3, 9), '138-0000-0003', '某轨道交通企业技术负责人'),
      role: 'lead',
      referred: 40,
    },
    ...{ keyItem: true, units: units('co', '市交通运输局、市财政局', ['周老师', '0000-8600105']) },
    text: '我市轨道交通线路已经成网，运维仍以人工巡检为主。建议选取一段线路建设智能运维试验线，由科技部门牵头，组织企业、高校联合攻关，成熟后在全网推广。',
    steps: [
      propose(38, TECH, BASIC),
      approve(37, '此件列入局重点督办，请高新技术处牵头，月底前与代表面商'),
      sign(36, TECH),
      sign(35, BASIC),
      supervise(30, '重点督办件，每月报一次进展'),
      contact(28, TECH, {
        form: '座谈会',
        people: '代表316等10人，市交通运输局、高新技术处',
        place: '某车辆段',
      }),
      ask(26, TECH, '市交通运输局', 30),
      ask(26, TECH, '市财政局', 15),
      received(18, '市财政局', {
        ...{
          content: '试验线建设资金请从轨道交通项目资本金中统筹，科研经费可按规定申报专项。',
          series: '财函',
        },
        number: 162,
      }),
      handIn(
        10,
        BASIC,
        '<p>轨道交通智能运维方向现有市级重点实验室2家、工程技术研究中心3家，可以承担试验线的检测和评价任务。建议设立联合实验室，经费由企业与专项各承担一半。</p>',
      ),
    ],
  }),
  npc(6, '关于完善科技专员驻企服务制度的建议', {
    ...{ by: reached(deputy(317, 2, 2), '138-0000-0004', '某科技园区负责人'), role: 'sole', referred: 40 },
    steps: [assign(38, TALENT), sign(37, TALENT)],
  }),
  npc(7, '关于建立科技支农专家库的建议', {
    ...{ by: deputy(318, 5, 4), role: 'separate', referred: 40, units: units('separate', '市农业农村局') },
    steps: [assign(38, RURAL, TALENT), sign(37, RURAL), sign(36, TALENT)],
  }),
  cppcc(6, '关于打造环高校知识经济圈的提案', {
    ...{ by: body('民盟市委会'), role: 'lead', referred: 38, keyItem: true },
    ...{ units: units('co', '市教育局、市自然资源和规划局、市发展和改革委员会', ['吴老师', '0000-8600106']) },
    text: '我市高校集中，校区周边尚未形成创新街区。提案建议以高校为圆心统筹规划、用地和公共服务，先选两所高校试点，三年内形成可推广的做法。',
    steps: [
      assign(36, TRANSFER, POLICY),
      sign(35, TRANSFER),
      sign(34, POLICY),
      supervise(29, '请分管处室到校现场办公'),
      ask(27, TRANSFER, '市教育局', 32),
      ask(27, TRANSFER, '市自然资源和规划局', 32),
      ask(27, TRANSFER, '市发展和改革委员会', 32),
      contact(16, TRANSFER, {
        form: '上门走访',
        people: '民盟市委会，局领导、成果转化与区域创新处',
        place: '某高校',
      }),
    ],
  }),
  cppcc(7, '关于减少科研项目过程检查的提案', {
    ...{
      by: member(414, '科技界', 6),
      role: 'sole',
      referred: 38,
      steps: [assign(36, FUNDS), sign(35, FUNDS)],
    },
  }),
  npc(8, '关于设立成果转化首试首用补偿资金的建议', {
    ...{ by: deputy(319, 1, 5), role: 'lead', referred: 30, units: units('co', '市财政局') },
    steps: [
      assign(28, TRANSFER, FUNDS),
      sign(27, TRANSFER),
      ask(24, TRANSFER, '市财政局', 25),
      askExtension(12, TRANSFER, 60, '补偿资金办法须经市政府常务会审议'),
      extensionGranted(8, '市政府督查室电话答复，同意延期'),
    ],
  }),
  cppcc(9, '关于推动地热能开发利用技术示范的提案', {
    ...{ by: member(415, '环境资源界', 2), role: 'lead', referred: 30 },
    ...{ units: units('co', '市发展和改革委员会、市自然资源和规划局') },
    steps: [
      assign(28, TECH),
      sign(27, TECH, '林晓'),
      ask(25, TECH, '市发展和改革委员会', 28),
      ask(25, TECH, '市自然资源和规划局', 30),
      askExtension(14, TECH, 70, '地热资源勘查评价尚未完成'),
      extensionRefused(10, '市政府督查室来函', '时限充裕，请按期办理'),
    ],
  }),
  npc(4, '关于支持大学生科技创业实训的建议', {
    ...{ level: 'provincial', by: deputy(320, 4, 10), role: 'sole', referred: 30 },
    steps: [assign(27, TALENT), sign(26, TALENT)],
  }),
  cppcc(5, '关于完善外国专家工作便利化措施的提案', {
    ...{ level: 'provincial', by: member(416, '经济界', 1), role: 'co', referred: 14 },
    ...{ units: units('lead', '市人力资源和社会保障局'), steps: [assign(12, TALENT), sign(11, TALENT)] },
  }),
  npc(1, '关于制定未来产业促进条例的议案', {
    ...{ kind: 'npc_motion', by: deputy(321, 2, 12), role: 'co', referred: 15 },
    ...{ units: units('lead', '市司法局'), steps: [assign(13, POLICY), sign(12, POLICY)] },
  }),
  npc(28, '（涉密件，内容不录入）', {
    ...{ sensitive: true, by: deputy(322, 3), role: 'co', referred: 8 },
    ...{ units: units('lead', '市应急管理局'), steps: [assign(6, FUNDS), sign(5, FUNDS)] },
  }),
];

export const HANDLING_CASES: readonly DemoCase[] = [...PRESSING, ...IN_TIME];
