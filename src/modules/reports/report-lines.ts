import type { AnnualReport } from './reports.dto.js';

/** The report for a person at the terminal: the sentence, the figures with their words, what does not add up. */
export function reportLines(report: AnnualReport): string[] {
  const width = Math.max(...report.lines.map((line) => String(line.value).length));
  return [
    report.text,
    '',
    ...report.lines.map((line) => `${String(line.value).padStart(width)}  ${line.label}（${line.key}）`),
    '',
    ...report.identities.map(
      (one) => `${one.holds ? '平' : '不平'}  ${one.sentence}：${one.left}与${one.right}`,
    ),
    ...report.notes.map((note) => `注：${note}`),
  ];
}
