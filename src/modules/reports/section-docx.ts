import {
  body,
  caption,
  type Column,
  heading,
  officialDocx,
  subheading,
  table,
} from '../../platform/official-docx.js';
import { type AnnualReport, type ReportLine } from './reports.dto.js';

/** Two figures to a row, so that the table stays small. */
const COLUMNS: Column[] = [
  { heading: '分类', width: 16 },
  { heading: '项目', width: 30 },
  { heading: '数量', width: 12, number: true },
  { heading: '项目', width: 30 },
  { heading: '数量', width: 12, number: true },
];

/** What the table shows, group by group; lines that are zero in most years stay out of it unless they say something. */
const GROUPS: { title: string; shows: (line: ReportLine) => boolean }[] = [
  { title: '总数', shows: (line) => line.group === 'total' },
  {
    title: '办理方式',
    shows: (line) => line.group === 'roles' && (HELD.includes(line.key) || line.value > 0),
  },
  { title: '类别', shows: (line) => line.group === 'kinds' },
  { title: '层级', shows: (line) => line.group === 'levels' },
  {
    title: '办理情况',
    shows: (line) => HANDLING.includes(line.key) || (EXCEPTIONS.includes(line.key) && line.value > 0),
  },
  {
    title: '答复公开',
    shows: (line) => line.group === 'publication' && (!RARE.includes(line.key) || line.value > 0),
  },
];
const HELD = ['roles.lead', 'roles.sole', 'roles.separate', 'roles.co'];
const RARE = ['active', 'activeUnpublished', 'publishedRedacted'];
const HANDLING = ['due', 'onTime', 'open', 'late', 'extended'];
const EXCEPTIONS = ['openOverdue', 'noDueDate', 'issueDateUnknown', 'lateAndOpen'];

/** Section 六（二） as a Word text: the paragraph as it goes into the report, its figures, and what explains them. */
export function sectionDocx(report: AnnualReport): Promise<Buffer> {
  return officialDocx(`${report.bodyName}${report.year}年建议提案办理公开情况`, [
    heading('六、其他需要报告的事项'),
    subheading('（二）建议提案办理公开情况'),
    body(report.text),
    caption(`${report.year}年建议提案办理公开情况数据表`),
    table(
      COLUMNS,
      GROUPS.flatMap((group) => rowsOf(group.title, report.lines.filter(group.shows))),
    ),
    subheading('说明'),
    ...report.notes.map((note, at) => body(`${at + 1}.${note}`)),
  ]);
}

function rowsOf(title: string, lines: readonly ReportLine[]): (string | null)[][] {
  const pairs = Array.from({ length: Math.ceil(lines.length / 2) }, (_, at) =>
    lines.slice(at * 2, at * 2 + 2),
  );
  return pairs.map(([left, right], at) => [at === 0 ? title : null, ...cells(left), ...cells(right)]);
}

function cells(line: ReportLine | undefined): [string, string] {
  return line ? [line.label, String(line.value)] : ['', ''];
}
