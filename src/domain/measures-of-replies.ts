import { type Measure } from './measure.js';
import { literal, textArray } from './population.js';
import { type YearTerms } from './year-terms.js';

/** What became of our own replies: the latest issued version of each referral in a folded lead role. */
export function publicationMeasures(terms: YearTerms): Measure[] {
  const reply = { unit: 'reply', group: 'publication' } as const;
  const known = textArray(terms.classes);
  return [
    {
      ...reply,
      key: 'leadReplies',
      label: `${terms.leadWords}答复`,
      where: 'true',
      definition: `${terms.leadWords}件已发出的答复，每件交办取最近发出的一版。`,
    },
    {
      ...reply,
      key: 'published',
      label: '已公开',
      where: 'published is not null',
      definition: '已经公开、未撤下的答复，包括全文、摘要和区分处理后公开。',
    },
    ...PUBLISHED.map(([key, label, width, said]): Measure => ({
      ...reply,
      key,
      label,
      where: `published = '${width}'`,
      definition: `已公开的答复中${said}的。`,
    })),
    {
      ...reply,
      key: 'active',
      label: '主动公开',
      where: `disclosure = 'active'`,
      definition: '公开属性定为主动公开的答复，其中可能有尚未公开的。',
    },
    {
      ...reply,
      key: 'activeUnpublished',
      label: '定为主动公开、尚未公开',
      where: `disclosure = 'active' and published is null`,
      definition: '公开属性定为主动公开，但还没有公开的答复。',
    },
    {
      ...reply,
      key: 'onRequest',
      label: '依申请公开',
      where: `disclosure = 'on_request'`,
      definition: '公开属性定为依申请公开的答复。',
    },
    {
      ...reply,
      key: 'withheld',
      label: '不予公开',
      where: `disclosure = 'none'`,
      definition: '公开属性定为不予公开的答复。',
    },
    {
      ...reply,
      key: 'undecided',
      label: '公开属性未定',
      where: 'disclosure is null',
      definition: '已发出、尚未确定公开属性的答复。',
    },
    ...terms.classes.map((code): Measure => ({
      ...reply,
      key: `classes.${code}`,
      label: `${code}类`,
      group: 'other',
      where: `outcome_class = ${literal(code)}`,
      definition: `结果类别为${code}类的答复。`,
    })),
    {
      ...reply,
      key: 'unclassified',
      label: '未标明结果类别',
      group: 'other',
      where: `outcome_class is null or outcome_class <> all(${known})`,
      definition: '没有结果类别，或类别不在本年度类别表中的答复（议案、建议案无须标明）。',
    },
  ];
}

const PUBLISHED = [
  ['publishedFull', '全文公开', 'full', '公开全文'],
  ['publishedSummary', '摘要公开', 'summary', '公开摘要'],
  ['publishedRedacted', '区分处理后公开', 'redacted', '区分处理后公开'],
] as const;
