import {
  CONSENT_NAMES,
  DISCLOSURE_NAMES,
  FORM_NAMES,
  SATISFACTION_NAMES,
  WIDTH_NAMES,
} from '../../domain/labels.js';

/** Words for codes, where SQL puts the sheet together. */
export function words(column: string, names: Record<string, string>): string {
  const cases = Object.entries(names).map(([code, name]) => `when '${code}' then '${name}'`);
  return `case ${column} ${cases.join(' ')} end`;
}

const SOURCE = {
  recorded: '登记',
  ledger: '台账载明',
  on_file: '导入时确认已另行取得',
  silence_rule: '逾期未答复视为同意',
};

const VERSIONS = `
  select jsonb_agg(jsonb_build_object(
      'ordinal', v.ordinal, 'title', v.title, 'outcomeClass', v.outcome_class, 'documentNumber', i.document_number,
      'issued', i.id is not null, 'issuedOn', i.issued_on,
      'consents', coalesce((select jsonb_agg(jsonb_build_object('party', c.party,
          'partyName', ${words('c.party', { proposer: '代表委员', division: '办理处室', outside_unit: '外单位' })},
          'answer', c.answer, 'answerName', ${words('c.answer', CONSENT_NAMES)}, 'reason', c.reason, 'source', c.source,
          'sourceName', ${words('c.source', SOURCE)}, 'answeredOn', c.answered_on) order by c.id)
        from standing_consent c where c.reply_version_id = v.id), '[]'),
      'review', (select jsonb_build_object('result', e.result,
          'resultName', ${words('e.result', { passed: '通过', failed: '不通过' })}, 'source', e.source,
          'sourceName', ${words('e.source', SOURCE)})
        from secrecy_review e where e.reply_version_id = v.id order by e.id desc limit 1),
      'decision', (select jsonb_build_object('disclosure', d.disclosure,
          'disclosureName', ${words('d.disclosure', DISCLOSURE_NAMES)}, 'width', d.width, 'ground', d.ground,
          'decidedOn', d.decided_on)
        from disclosure_decision d where d.reply_version_id = v.id order by d.id desc limit 1),
      'publication', (select jsonb_build_object('width', b.width, 'widthName', ${words('b.width', WIDTH_NAMES)},
          'publishedOn', b.published_on, 'url', b.url, 'withdrawn', b.withdrawn)
        from publication b where b.reply_version_id = v.id order by b.withdrawn, b.id desc limit 1)
    ) order by v.ordinal)
    from reply_version v left join reply_issue i on i.reply_version_id = v.id
   -- A draft is for those who work on it (design §7); they read it among the versions.
   where v.reply_id = y.id and not exists (select 1 from clearance c where c.reply_version_id = v.id and i.id is null)`;

/** The rounds of a referral `r`, each with its reply and feedback. */
export const ROUNDS = `
  select jsonb_agg(jsonb_build_object('ordinal', o.ordinal, 'cause', o.cause,
      'causeName', ${words('o.cause', { referral: '交办', dissatisfied: '代表委员不满意', rejected: '会办意见被退回', upper_return: '答复被退回重报' })},
      'openedOn', o.opened_on,
      'reply', (select jsonb_build_object('form', y.form,
          'formName', ${words('y.form', FORM_NAMES)}, 'versions', coalesce((${VERSIONS}), '[]'))
        from reply y where y.round_id = o.id),
      'feedback', coalesce((select jsonb_agg(jsonb_build_object('state', f.state,
          'stateName', ${words('f.state', { received: '已反馈', unknown: '来源未载明', not_returned: '未返回' })},
          'work', ${words('f.work', SATISFACTION_NAMES)}, 'result', ${words('f.result', SATISFACTION_NAMES)},
          'receivedOn', f.received_on, 'channel', f.channel, 'said', f.said) order by f.id)
        from feedback f where f.round_id = o.id), '[]')
    ) order by o.ordinal)
    from round o where o.referral_id = r.id`;
