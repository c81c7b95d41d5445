/** Divisions of the sample ledgers. */
export const TECH = '高新技术处';
export const POLICY = '规划与政策法规处';
export const RURAL = '农村与社会发展科技处';
export const TRANSFER = '成果转化与区域创新处';
export const BASIC = '基础研究与平台处';
export const TALENT = '科技人才处';
export const FUNDS = '资源配置与监督处';

export const DIVISIONS = [TECH, POLICY, RURAL, TRANSFER, BASIC, TALENT, FUNDS] as const;
export type DivisionName = (typeof DIVISIONS)[number];
