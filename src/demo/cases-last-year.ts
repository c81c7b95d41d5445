import { archived, form, issue, lookBack, promise, settled } from './aftercare-steps.js';
import { contact } from './cooperation-steps.js';
import { body, cppcc, type DemoCase, deputy, member, npc } from './demo-case.js';
import { type DivisionName, RURAL, TALENT, TECH } from './divisions.js';
import type { Letter } from './letters.js';
import * as letters from './letters-answered.js';
import { clearing } from './reply-steps.js';
import { assign, type DemoStep, sign } from './steps.js';

/** How a B类 case of last year went, from its 分派 to the promise that was made. */
function answered(division: DivisionName, letter: Letter, number: number, people: string): DemoStep[] {
  return [
    assign(260, division),
    sign(259, division),
    contact(250, division, { form: '座谈会', people, place: '局三楼会议室' }),
    ...clearing(division, letter, [242, 238, 236, 233, 230]),
    issue(228, number),
    form(216, 'satisfied', 'satisfied'),
  ];
}

/** A year ago: concluded, and what was promised is followed since. */
export const LAST_YEAR_CASES: readonly DemoCase[] = [
  npc(71, '关于建设公共洁净实验室的建议', {
    ...{ by: deputy(381, 2, 4), role: 'sole', referred: 262 },
    steps: [
      ...answered(TECH, letters.CLEAN_ROOM, 141, '代表381等3人，高新技术处'),
      promise(214, TECH, '建成公共洁净实验室一期2000平方米', 270),
      archived(205, 11),
      lookBack(45, '建成公共洁净实验室', '土建已完成，净化设备招标结束，预计按期投用。'),
    ],
  }),
  cppcc(81, '关于为远城区中小学增配科普大篷车的提案', {
    ...{ by: body('农工党市委会'), role: 'sole', referred: 262 },
    steps: [
      ...answered(RURAL, letters.SCIENCE_BUS, 142, '农工党市委会，农村与社会发展科技处'),
      promise(214, RURAL, '新增科普大篷车2辆，优先保障3个远城区', 185),
      archived(204, 12),
      lookBack(60, '新增科普大篷车', '已到位1辆，另1辆因车型公告调整延后交付。'),
    ],
  }),
  npc(72, '关于扩大科技小院覆盖面的建议', {
    ...{ by: deputy(382, 5, 6), role: 'sole', referred: 262 },
    steps: [
      ...answered(RURAL, letters.FARM_STATION, 143, '代表382等2人，农村与社会发展科技处'),
      promise(213, RURAL, '两年内新建科技小院15个', 440),
      archived(203, 13),
      lookBack(50, '两年内新建科技小院', '已建成8个，其余7个完成选址和结对高校签约。'),
    ],
  }),
  cppcc(82, '关于建设青少年科技实践基地的提案', {
    ...{ by: member(481, '教育界', 3), role: 'sole', referred: 262 },
    steps: [
      ...answered(TALENT, letters.PRACTICE_BASE, 144, '委员481，科技人才处'),
      promise(213, TALENT, '建设青少年科技实践基地20个', 175),
      promise(213, TALENT, '开发基地线上预约系统', 195),
      archived(203, 14),
      settled(46, TALENT, '建设青少年科技实践基地', {
        ...{
          outcome: 'fulfilled',
          settlement: '已建成22个并向社会公布名单，接待学生1.3万人次。',
          told: 'phone',
        },
      }),
      settled(25, TALENT, '开发基地线上预约系统', {
        outcome: 'changed',
        settlement: '市科协已有统一的科普预约平台，不再单独开发，改为把基地接入该平台。',
      }),
    ],
  }),
];
