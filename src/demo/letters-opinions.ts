import { type Letter, list, opinion, p } from './letters.js';

/** 会办意见: what we say to the unit that answers. */

export const ROBOT_TAXI: Letter = opinion(
  p('一、我局已支持自动驾驶关键技术项目11项，激光雷达、车规级芯片两项已实现装车。') +
    p('二、建议答复时说明：测试里程数据可由我局项目承担单位提供，涉及企业商业秘密的部分不宜公开。'),
);

export const SMART_GRID: Letter = opinion(
  list(
    'ol',
    '我市新型储能领域现有市级以上创新平台17家，能够支撑电网侧储能示范；',
    '今年重点研发计划已安排储能安全专题项目4项；',
    '关于储能电站消防标准，建议由主管部门牵头制定，我局配合提供技术支撑。',
  ),
);

export const ELDERLY_DIGITAL: Letter = opinion(
  p(
    '我局支持研发的语音交互、大字界面等适老化技术已在6款市级政务应用中使用。建议在答复中将适老化改造纳入数字化项目验收条件。',
  ),
);

export const HERITAGE: Letter = opinion(
  p(
    '我局近三年支持文物数字化采集、纸质文物脱酸等项目5项，成果可向全市博物馆推广。关于设立文化科技专项，可以在社会发展领域项目中统筹安排，不再另设。',
  ),
);

export const ROAD_MATERIAL: Letter = opinion(
  p(
    '固废路面材料的研发已有2项成果通过验收，具备示范应用条件。建议由主办单位选择1至2条道路开展示范，我局协调技术团队提供指导。',
  ),
);

export const HOSPITAL_AI: Letter = opinion(
  p(
    '我局支持医学影像辅助诊断项目8项，其中3项取得医疗器械注册证。关于数据共享，建议按照卫生健康部门的规定办理，我局不掌握诊疗数据。',
  ),
);

export const SCHOOL_LAB_FIRST: Letter = opinion(p('我局支持中小学科学教育工作，请主办单位统筹考虑。'));

export const SCHOOL_LAB: Letter = opinion(
  p('一、全市42个重点实验室可以接待中小学团体，名单和开放时间附后，由学校直接预约。') +
    p('二、每年安排科技人员担任校外辅导员120名，经费在科普专项中列支。') +
    p('三、教师培训纳入全市科普人员培训计划，每年两期、每期80人。'),
);

export const WATER_REUSE_FIRST: Letter = opinion(p('我局将积极支持再生水利用技术研发。'));

export const YOUTH_STARTUP: Letter = opinion(
  p(
    '我局在科技企业孵化器中设立青年创业工位2600个，大学生团队首年免租；对毕业五年内创办科技企业的，优先推荐申报种子基金。建议在答复中一并列出申报渠道。',
  ),
);

export const DATA_RIGHTS: Letter = opinion(
  p(
    '我局在科学数据管理中已实行数据汇交凭证制度，可以与数据知识产权登记证书衔接。建议明确财政资助项目形成的数据登记时由项目承担单位申请。',
  ),
);

/** What other units wrote to us. */
export const FROM_UNITS = {
  transport:
    '我局支持在公交、出租、货运车辆上推广北斗高精度定位终端，现有公交车辆已完成更换4200台。场景开放涉及车辆运行数据的，请按市公共数据管理办法办理脱敏。',
  finance: '所需经费请在年度科技专项预算内统筹安排，不另行增加。绩效目标请与预算同步申报。',
  agriculture: '我局已建立种质资源登记制度，同意与市科学技术局共建全市种质资源目录，首批登记数据可以提供。',
  education: '我局同意组织中小学参加，参加活动计入综合实践课时。请提前一个学期提供开放计划。',
} as const;
