import { head, type Letter, list, p, reply } from './letters.js';

/** Replies that have been sent. */

export const YOUTH_TALENT: Letter = reply(
  'A',
  p('您提出的青年科技人才“挑大梁”的建议，我们在今年的项目组织中作了安排：') +
    list(
      'ul',
      '市自然科学基金中青年项目占比由45%提高到60%，单列35岁以下博士启动项目；',
      '取消青年项目申报的职称和论文数量要求，实行代表作评价；',
      '为入选人才提供三年稳定支持，每年按合同拨付，不再中期打分排名。',
    ) +
    p('目前已有186名青年科研人员获得支持。'),
);

export const SHARED_DATA: Letter = reply(
  'A',
  p(
    '全市科学数据中心已汇交科学数据资源317TB，向社会开放数据集214个。您建议的数据引用标识、数据出版激励两项机制，已写入市科学数据管理实施细则，自今年7月起施行。',
  ) + p('今后财政资助的科研项目结题时，须先完成数据汇交。'),
);

export const COMMUNITY_SCIENCE: Letter = reply(
  'B',
  p(
    '贵单位关于把科普资源送进社区的提案很有针对性。今年我局会同市科协、市教育局开展“科学家进社区”活动62场，覆盖48个社区。',
  ) +
    head('下一步安排') +
    list(
      'ol',
      '新建社区科学角20个，年底前完成挂牌；',
      '建立科普志愿者积分制度，与志愿服务时长互认；',
      '把科普基地开放情况纳入年度绩效评价。',
    ),
  { points: [{ outcome: 'planned', content: '新建社区科学角20个', planned: 30 }] },
);

export const TECH_INSURANCE: Letter = reply(
  'B',
  p(
    '科技保险是分散研发风险的重要手段。今年全市科技保险保费补贴预算1500万元，已支持企业312家次，补贴险种由9个增加到14个，您建议的研发中断险、中试险都已纳入。',
  ) + p('关于设立科技保险风险补偿资金池，需要财政、金融监管部门共同研究，我们将在明年预算编制时提出方案。'),
);

export const EQUIPMENT_SHARING: Letter = reply(
  'A',
  p(
    '我市大型科研仪器共享平台入网仪器6800台（套），原值63亿元，今年机时利用率提高到71%。您反映的预约流程长、收费不透明的问题，已经通过线上统一预约、公示收费标准解决。',
  ) + p('对中小企业使用入网仪器的，按费用的30%给予补贴，每家每年不超过20万元。'),
);

export const RIVER_MONITOR: Letter = reply(
  'A',
  p(
    '我局支持研发的水质在线监测微站已在两条河流布设26处，数据接入市生态环境监测平台，预警响应时间由4小时缩短到40分钟。',
  ) + p('您建议的群众随手拍与监测数据联动，已由市生态环境局在今年6月上线。'),
);

export const OPEN_LABS: Letter = reply(
  'A',
  p(
    '今年全国科技活动周期间，全市42个重点实验室向公众开放，接待参观1.9万人次。按您的建议，开放日改为每季度一次，并向中小学团体开通预约通道。',
  ),
);

export const CARBON: Letter = reply(
  'B',
  p(
    '我市科技支撑碳达峰碳中和专项已立项21项，安排经费4200万元。您提出的建设二氧化碳捕集利用中试装置，已由钢铁、水泥两家企业各建一套，进入调试阶段。',
  ) + p('计划明年底前形成可推广的技术方案，并组织全市重点排放企业观摩。'),
);

/** What the proposer was not content with. */
export const AGED_CARE_FIRST: Letter = reply(
  'B',
  p(
    '我局高度重视养老科技产品研发，近年来支持了助行机器人、跌倒监测等一批项目。下一步将继续加大支持力度，推动成果应用。',
  ),
);

export const PATENT_FIRST: Letter = reply(
  'B',
  p('高校专利转化工作由各高校自主组织，我局将加强指导。今年已组织专利对接活动3场。'),
);

export const PATENT_SECOND: Letter = reply(
  'A',
  p('第一次答复后，我局负责同志登门听取了您的意见，并同5所高校逐一核对，现将有关情况补充答复如下：') +
    list(
      'ol',
      '5所高校存量专利盘点已完成，共1.2万件，分三类建档，可转化专利2300件已全部挂网；',
      '赋予科研人员职务成果所有权的试点由2所扩大到5所，已签约74项；',
      '您提出的专利开放许可，今年已实施118件，其中免费许可61件。',
    ),
);

export const DRONE_LOGISTICS: Letter = reply(
  'A',
  p(
    '您建议开通的跨江无人机物流航线，已由企业于今年5月开通2条，累计飞行3100架次。我局会同有关部门建立了航线审批联席机制，审批时间由20个工作日缩短到7个工作日。',
  ),
);

export const PROCUREMENT: Letter = reply(
  'A',
  p(
    '我局会同市财政局出台创新产品政府首购订购实施办法，首批目录列入产品46项，实现首购金额8300万元。对未列入目录的同类建议，将在下一批评审中优先考虑。',
  ),
);

/** Of last year, each with a promise. */
export const CLEAN_ROOM: Letter = reply(
  'B',
  p(
    '您建议建设公共洁净实验室。经与相关园区会商，计划分两期建设，一期2000平方米，明年底建成；二期视使用情况启动。',
  ),
  { points: [{ outcome: 'planned', content: '建成公共洁净实验室一期', planned: 280 }] },
);

export const SCIENCE_BUS: Letter = reply(
  'B',
  p('关于为远城区中小学配备科普大篷车的提案，计划新增2辆，安排在明年上半年，优先保障3个远城区。'),
  { points: [{ outcome: 'planned', content: '新增科普大篷车2辆', planned: 190 }] },
);

export const FARM_STATION: Letter = reply(
  'B',
  p('关于扩大科技小院覆盖面的建议，计划两年内新建科技小院15个，每个小院由一所高校结对服务。'),
  { points: [{ outcome: 'planned', content: '两年内新建科技小院15个', planned: 450 }] },
);

export const PRACTICE_BASE: Letter = reply(
  'B',
  p(
    '关于建设青少年科技实践基地的提案，计划依托重点实验室和科技企业建设20个基地，面向中小学免费开放；基地讲解员由市科协统一培训。',
  ),
  {
    points: [
      { outcome: 'planned', content: '建设青少年科技实践基地20个', planned: 180 },
      { outcome: 'planned', content: '开发基地线上预约系统', planned: 200 },
    ],
  },
);

export const INDUSTRIAL_SOFTWARE: Letter = reply(
  'A',
  p(
    '我局已连续三年设立工业软件攻关专题，支持项目27项、经费5600万元，其中结构仿真、控制系统组态两类软件已在4家制造企业替代使用。您建议的用户单位牵头组织攻关，今年新立项目已全部采用。',
  ),
);
