import type { AnnualReport, ReportLine } from './reports.dto.js';

/** The report for a person at the terminal: the sentence, every figure with its words, what does not add up, the notes. */
export function reportLines(report: AnnualReport): string[] {
  return [
    report.text,
    '',
    ...figures(report.lines),
    '',
    ...report.identities.map(
      (one) => `${one.holds ? '平' : '不平'}  ${one.sentence}：${one.left}与${one.right}`,
    ),
    ...report.notes.map((note) => `注：${note}`),
  ];
}

/** The same in short: the figures that are not zero, and whether all of them add up. */
export function reportDigest(report: AnnualReport): string[] {
  const broken = report.identities.filter((one) => !one.holds);
  const sums = `核对：${report.identities.length}项全部相等。`;
  return [
    report.text,
    '',
    ...figures(report.lines.filter((line) => DIGESTED.has(line.group) && line.value > 0)),
    '',
    ...(broken.length === 0
      ? [sums]
      : broken.map((one) => `不平：${one.sentence}：${one.left}与${one.right}`)),
    ...report.notes.map((note) => `注：${note}`),
  ];
}

const DIGESTED = new Set<ReportLine['group']>(['total', 'roles', 'kinds', 'levels', 'publication']);

function figures(lines: ReportLine[]): string[] {
  const width = Math.max(0, ...lines.map((line) => String(line.value).length));
  return lines.map((line) => `${String(line.value).padStart(width)}  ${line.label}（${line.key}）`);
}
