import { type NamedDay, type NoticeFinding, type NoticeReading, yearDiffers } from './calendar-notice.js';
import { datesIn } from './calendar-notice-dates.js';
import { documentIn, properName, publishedIn, titleIn, usualYear, yearIn } from './calendar-notice-words.js';
import { foldWidth } from './ledger-text.js';

const HOLIDAY = '(?:元旦|春节|清明节?|劳动节|端午节?|中秋节?|国庆节?)';
const ITEM = new RegExp(String.raw`(${HOLIDAY}(?:\s*[、和与及]\s*${HOLIDAY})*)\s*(?:假期|放假)?\s*[::]`, 'g');

/**
 * Reads the words of a notice: 「一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。」 Days on which staff are
 * only encouraged to rest, and those on which work starts again as usual, are no special days.
 */
export function readNoticeText(text: string, givenYear: number | null): NoticeReading {
  const folded = foldWidth(text).replace(/\r\n?/g, '\n');
  const year = givenYear ?? yearIn(folded) ?? null;
  const differs = yearDiffers(yearIn(folded), givenYear);
  const [days, findings]: [NamedDay[], NoticeFinding[]] = [[], []];
  for (const { name, body, line } of itemsIn(folded)) {
    const put = (kind: NamedDay['kind'], words: string) => {
      const read = datesIn(words, year, name);
      findings.push(...read.faults.map(({ code, message }) => textError(line, name, code, message)));
      days.push(...read.days.map((day) => ({ day, kind, name, row: line, column: name })));
      return read.days.length;
    };
    let free = 0;
    for (const { kind, words } of clausesOf(body)) {
      const count = put(kind, words);
      if (kind === 'holiday') free += count;
    }
    findings.push(...countFaults(body, free, name, line));
  }
  if (year === null && findings.some(({ code }) => code === 'date_unreadable')) {
    findings.splice(0, Infinity, textError(0, '', 'year_missing', '没有写明是哪一年的安排，请先填写年度。'));
  } else if (days.length === 0) {
    const what = '没有读出放假的日子。请粘贴通知中“一、元旦：1月1日至3日放假……”这一段。';
    findings.push(textError(0, '', 'nothing_named', what));
  }
  return {
    notice: {
      year: year ?? usualYear(days.map(({ day }) => day)),
      document: documentIn(folded) ?? '',
      title: titleIn(folded) ?? '',
      publishedOn: publishedIn(folded) ?? null,
      note: null,
    },
    days,
    findings: differs.length > 0 ? differs : findings,
  };
}

/** Each holiday with what is said of it, up to the next one, and the line on which it begins. */
function itemsIn(text: string): { name: string; body: string; line: number }[] {
  const heads = [...text.matchAll(ITEM)];
  return heads.map((head, index) => ({
    name: properName(head[1]!),
    body: text.slice(head.index + head[0].length, heads[index + 1]?.index).replace(/\s*\n\s*/g, ''),
    line: text.slice(0, head.index).split('\n').length,
  }));
}

/** The parts of a sentence that say which days are free and which are worked, each with its dates. */
function clausesOf(body: string): { kind: NamedDay['kind']; words: string }[] {
  const clauses: { kind: NamedDay['kind']; words: string }[] = [];
  const plain = body.replace(/\([^)]*\)/g, (remark) => remark.replace(/[,，;；。]/g, '、'));
  for (const sentence of plain.split(/[。;；]/)) {
    if (sentence.includes('鼓励')) continue;
    let words = '';
    for (const clause of sentence.split(/[,，]/)) {
      words += `${clause}，`;
      if (!/上班|放假|补休|休息|调休/.test(clause)) continue;
      if (!/正常上班|照常上班|起上班/.test(clause))
        clauses.push({ kind: clause.includes('上班') ? 'make_up' : 'holiday', words });
      words = '';
    }
  }
  return clauses;
}

/** 共7天 must be what the dates make. */
function countFaults(body: string, free: number, name: string, line: number): NoticeFinding[] {
  const said = /共\s*(\d+)\s*天/.exec(body)?.[1];
  if (said === undefined || Number(said) === free) return [];
  return [textError(line, name, 'count_differs', `写的是共${said}天，按起止日期是${free}天，请核对。`)];
}

function textError(line: number, name: string, code: string, what: string): NoticeFinding {
  const where = line === 0 ? '' : `第${line}行“${name}”：`;
  return { row: line, column: name, code, message: `${where}${what}`, severity: 'error' };
}
