import ExcelJS from 'exceljs';

type Cell = string | number | Date | null;

/** All proposals fall into this year: for the report there is no harder case. */
export const LEDGER_YEAR = 2022;

const KINDS = ['代表建议', '政协提案', '代表建议', '政协提案', '人大议案'];
const ROLES = ['主办', '会办', '独办', '会办', '分办', '主办'];
const TOPICS = ['科技成果转化', '数据要素市场建设', '专精特新企业培育', '创新人才引进', '知识产权保护'];
const GROUPS = ['第一代表团', '第二代表团', '科技界', '工商联', '教育界'];
const UNITS = ['市财政局', '市教育局', '市工业和信息化局', '市发展和改革委员会'];
const ANSWERS = ['A', 'A', 'B', 'A', 'C'];
const DAY = 24 * 60 * 60 * 1000;

/** Writes a ledger as wide as a real one: one proposal a row, every fifth still open or not published. */
export async function writeLedger(path: string, proposals: number): Promise<void> {
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({ filename: path, useSharedStrings: true });
  const sheet = book.addWorksheet('台账');
  const headings = Object.keys(rowOf(0));
  sheet.addRow(headings).commit();
  for (let at = 0; at < proposals; at += 1) sheet.addRow(Object.values(rowOf(at))).commit();
  sheet.commit();
  await book.commit();
}

function rowOf(at: number): Record<string, Cell> {
  const kind = pick(KINDS, at);
  const role = pick(ROLES, at);
  const npc = kind !== '政协提案';
  const answered = at % 5 !== 4;
  return {
    类别: kind,
    层级: '市',
    届次: npc ? '市十六届人大一次会议' : '市政协十四届一次会议',
    编号: String(at + 1),
    案由: `关于在第${at + 1}个试点区域加快推进${pick(TOPICS, at)}的建议`,
    领衔人: `代表${at % 300}`,
    '代表团/界别': pick(GROUPS, at),
    联名人数: at % 9,
    办理方式: role,
    交办单位: npc ? '市人大常委会' : '市政协提案委员会',
    会办单位: role === '主办' ? `${pick(UNITS, at)}、${pick(UNITS, at + 1)}` : null,
    交办日期: day(`${LEDGER_YEAR}-03-01`, at % 60),
    办理期限: day(`${LEDGER_YEAR}-07-29`, at % 60),
    承办处室: `第${at % 12}处`,
    协办处室: at % 2 === 0 ? '办公室' : null,
    签收日期: day(`${LEDGER_YEAR}-05-06`, at % 10),
    沟通形式: answered ? '座谈会' : null,
    沟通次数: answered ? 2 : null,
    ...(answered ? answerOf(at, role !== '会办') : NO_ANSWER),
  };
}

const NO_ANSWER = answerOf(0, false, null);

function answerOf(at: number, leads: boolean, number: string | null = `科函〔${LEDGER_YEAR}〕${at + 1}号`) {
  const published = leads && number !== null && at % 3 !== 2;
  const ours = <T>(value: T): T | null => (published ? value : null);
  const asked = <T>(value: T): T | null => (leads && number !== null ? value : null);
  return {
    答复文号: number,
    答复日期: number === null ? null : day(`${LEDGER_YEAR}-06-20`, at % 70),
    结果类别: asked(pick(ANSWERS, at)),
    工作满意度: asked('满意'),
    结果满意度: asked(at % 50 === 0 ? '基本满意' : '满意'),
    代表委员公开意见: ours('同意'),
    办理处室公开意见: ours('同意'),
    保密审查: ours('通过'),
    公开属性: ours('全文公开'),
    公开日期: ours(day(`${LEDGER_YEAR}-09-10`, at % 30)),
    公开网址: ours(`https://www.example.org/open/${LEDGER_YEAR}/${at + 1}.html`),
  };
}

function pick(words: readonly string[], at: number): string {
  return words[at % words.length] as string;
}

function day(from: string, later: number): string {
  return new Date(Date.parse(from) + later * DAY).toISOString().slice(0, 10);
}
