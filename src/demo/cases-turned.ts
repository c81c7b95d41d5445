import { body, cppcc, type DemoCase, deputy, member, npc, reached, units } from './demo-case.js';
import { BASIC, FUNDS, RURAL, TALENT, TECH, TRANSFER } from './divisions.js';
import { assign, mergeInto, note, reassign, sendBack, sign } from './steps.js';
import {
  again,
  askReturn,
  askRole,
  changeRole,
  granted,
  refused,
  reinstate,
  takeBack,
  withdraw,
} from './upper-office-steps.js';

/** 申请调整: before the upper office, granted, refused, taken back. */
const ASKED: DemoCase[] = [
  npc(25, '关于延长地铁末班车运营时间的建议', {
    ...{ by: deputy(331, 4, 2), role: 'sole', referred: 6 },
    steps: [askReturn(3, 'return', '地铁运营时间由市交通运输局主管，与我局职责无关', '市交通运输局')],
  }),
  cppcc(31, '关于加强乡镇防汛预警装备升级的提案', {
    ...{ by: member(431, '农业界', 4), role: 'lead', referred: 9, units: units('co', '市应急管理局') },
    steps: [assign(7, RURAL), askRole(4, 'co', '防汛装备配备由市应急管理局主管，我局只能提供技术支持')],
  }),
  cppcc(28, '关于加强知识产权证券化试点的提案', {
    ...{ by: member(432, '经济界', 2), role: 'sole', referred: 14 },
    steps: [
      assign(12, TRANSFER),
      sign(11, TRANSFER),
      askReturn(
        2,
        'reassign',
        '知识产权金融由市市场监督管理局牵头',
        '市市场监督管理局',
        '签收后才查明主管单位，经沟通，市市场监督管理局同意接办',
      ),
    ],
  }),
  npc(11, '关于加强实验室危险化学品管理的建议', {
    ...{ by: deputy(332, 1, 5), role: 'lead', referred: 32, units: units('co', '市应急管理局') },
    steps: [
      assign(30, BASIC),
      askReturn(28, 'reassign', '危险化学品的监管由市应急管理局负责', '市应急管理局'),
      refused(24, '建议主要针对科研单位实验室，仍由市科学技术局主办'),
      sign(23, BASIC),
    ],
  }),
  cppcc(15, '关于增设公共充电桩的提案', {
    ...{ by: member(433, '社会科学界', 1), role: 'sole', referred: 28 },
    steps: [askReturn(26, 'return', '充电设施建设不属我局职责', '市发展和改革委员会'), granted(22)],
  }),
  npc(10, '关于调整科技类校外培训审批的建议', {
    ...{ by: deputy(333, 5, 3), role: 'co', referred: 30, units: units('lead', '市教育局') },
    steps: [
      assign(28, BASIC),
      askReturn(27, 'reassign', '科技类校外培训的审批已经划转市文化和旅游局', '市文化和旅游局'),
      granted(23),
    ],
  }),
  cppcc(11, '关于推进校地共建产业研究院的提案', {
    ...{
      by: body('九三学社市委会'),
      role: 'lead',
      referred: 34,
      units: units('co', '市发展和改革委员会、市教育局'),
    },
    ...{ due: { workdays: 9 } },
    steps: [
      assign(32, TRANSFER),
      askRole(30, 'co', '产业研究院由市发展和改革委员会统筹，我局可提出会办意见'),
      granted(26),
      sign(25, TRANSFER),
    ],
  }),
  npc(12, '关于推动污水处理厂智慧化改造的建议', {
    ...{ by: deputy(334, 3, 4), role: 'lead', referred: 31, units: units('co', '市生态环境局') },
    steps: [
      assign(29, RURAL),
      askReturn(28, 'return', '污水处理厂由市水务局主管', '市水务局'),
      takeBack(27),
      sign(26, RURAL),
    ],
  }),
];

/** Another role, another division, withdrawn, standing again. */
const CHANGED: DemoCase[] = [
  npc(9, '关于推动钢铁企业氢冶金试点的建议', {
    ...{ by: deputy(335, 2, 6), role: 'lead', referred: 35, units: units('co', '市生态环境局') },
    steps: [
      assign(33, TECH),
      sign(32, TECH),
      changeRole(18, 'separate', '市工业和信息化局另行答复产业政策部分'),
    ],
  }),
  cppcc(14, '关于建设高校学生科技社团孵化平台的提案', {
    ...{ by: member(434, '教育界', 2), role: 'lead', referred: 33, units: units('co', '市教育局') },
    steps: [assign(31, TALENT), sign(30, TALENT), withdraw(18, '提案人申请撤回，市政协提案委员会已经同意')],
  }),
  npc(13, '关于加大初创科技企业租金补贴的建议', {
    ...{ by: deputy(336, 4, 1), role: 'co', referred: 24, due: { workdays: 8 } },
    ...{ units: units('lead', '市财政局') },
    steps: [assign(22, FUNDS), sign(21, FUNDS), withdraw(15, '代表拟修改后重新提出'), reinstate(9)],
  }),
  npc(17, '关于简化科研设备采购流程的建议', {
    ...{ by: reached(deputy(337, 1, 3), '138-0000-0005', '某科研院所研究员'), role: 'sole', referred: 21 },
    steps: [
      assign(19, BASIC),
      sign(18, BASIC),
      reassign(13, FUNDS, '建议的重点是采购和经费管理，改由资源配置与监督处承办'),
      sign(12, FUNDS),
    ],
  }),
  cppcc(24, '关于支持港澳台科技人才来我市创业的提案', {
    ...{ by: member(435, '侨联界', 5), role: 'co', referred: 16 },
    ...{ units: units('lead', '市人力资源和社会保障局') },
    steps: [
      assign(15, TRANSFER),
      sendBack(13, TRANSFER, '主要涉及人才引进，不属本处职责', TALENT),
      assign(11, TALENT),
      sign(10, TALENT),
    ],
  }),
];

/** Read only, handled together, referred twice. */
const TOGETHER: DemoCase[] = [
  npc(19, '关于在小学开设人工智能启蒙课程的建议', {
    ...{ by: deputy(338, 5, 2), role: 'reference', referred: 18, units: units('lead', '市教育局') },
    steps: [note(16)],
  }),
  cppcc(23, '关于优化科技旅游线路的提案', {
    ...{ by: member(436, '文艺界', 1), role: 'reference', referred: 15 },
    ...{ units: units('lead', '市文化和旅游局'), steps: [note(14)] },
  }),
  npc(21, '关于推进脑机接口技术临床验证的建议', {
    ...{ by: deputy(339, 2, 5), role: 'lead', referred: 22, units: units('co', '市卫生健康委员会') },
    steps: [assign(20, RURAL), sign(19, RURAL)],
  }),
  npc(22, '关于支持脑机接口创新联合体建设的建议', {
    ...{ by: deputy(340, 3, 4), role: 'lead', referred: 22, units: units('co', '市卫生健康委员会') },
    steps: [assign(20, RURAL), sign(19, RURAL), mergeInto(17, '关于推进脑机接口技术临床验证的建议')],
  }),
  cppcc(16, '关于推动城市数字孪生平台建设的提案', {
    ...{ by: member(437, '科技界', 3), role: 'co', referred: 27, due: { workdays: 6 } },
    ...{ units: units('lead', '市数据局') },
    steps: [assign(25, TECH), sign(24, TECH), again(10, 'separate'), assign(9, TECH, BASIC), sign(8, TECH)],
  }),
];

export const TURNED_CASES: readonly DemoCase[] = [...ASKED, ...CHANGED, ...TOGETHER];
