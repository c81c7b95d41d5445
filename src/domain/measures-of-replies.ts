import { type Measure } from './measure.js';
import { literal, textArray } from './population.js';
import { type YearTerms } from './year-terms.js';

/** Key, label, predicate over the current replies, and what is counted. */
type Line = [key: string, label: string, where: string, definition: string];

const LINES: Line[] = [
  [
    'published',
    '已公开',
    'published is not null',
    '已经公开、未撤下的答复，包括全文、摘要和区分处理后公开。',
  ],
  ['publishedFull', '全文公开', `published = 'full'`, '已公开的答复中公开全文的。'],
  ['publishedSummary', '摘要公开', `published = 'summary'`, '已公开的答复中公开摘要的。'],
  ['publishedRedacted', '区分处理后公开', `published = 'redacted'`, '已公开的答复中区分处理后公开的。'],
  ['active', '主动公开', `disclosure = 'active'`, '公开属性定为主动公开的答复，其中可能有尚未公开的。'],
  [
    'activeUnpublished',
    '定为主动公开、尚未公开',
    `disclosure = 'active' and published is null`,
    '公开属性定为主动公开，但还没有公开的答复。',
  ],
  ['onRequest', '依申请公开', `disclosure = 'on_request'`, '公开属性定为依申请公开的答复。'],
  ['withheld', '不予公开', `disclosure = 'none'`, '公开属性定为不予公开的答复。'],
  ['undecided', '公开属性未定', 'disclosure is null', '已发出、尚未确定公开属性的答复。'],
];

/** What became of our own replies: the latest issued version of each referral in a folded lead role. */
export function publicationMeasures(terms: YearTerms): Measure[] {
  const all = `${terms.leadWords}件已发出的答复，每件交办取最近发出的一版。`;
  return [
    ...[['leadReplies', `${terms.leadWords}答复`, 'true', all] as Line, ...LINES].map((line) =>
      measure(line, 'publication'),
    ),
    ...terms.classes.map((code) =>
      measure(
        [`classes.${code}`, `${code}类`, `outcome_class = ${literal(code)}`, `结果类别为${code}类的答复。`],
        'other',
      ),
    ),
    measure(
      [
        'unclassified',
        '未标明结果类别',
        `outcome_class is null or outcome_class <> all(${textArray(terms.classes)})`,
        '没有结果类别，或类别不在本年度类别表中的答复（议案、建议案无须标明）。',
      ],
      'other',
    ),
  ];
}

function measure([key, label, where, definition]: Line, group: Measure['group']): Measure {
  return { key, label, unit: 'reply', group, where, definition };
}
