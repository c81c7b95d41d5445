import { reactive, ref } from 'vue';
import type { StepVersion } from '../../api/clearance-types';
import { sendJson } from '../../api/client';
import { usePress } from '../../api/press';
import { errorAt } from '../../components/field-errors';
import type { FieldError } from '../../components/ErrorSummary.vue';
import { today } from '../../labels/dates';

/** The fields that each step shows; the others are not sent. */
const FIELDS: Record<string, string[]> = {
  submitDraft: ['comment'],
  approveDivision: ['comment'],
  approveOffice: ['disclosureChecked', 'comment'],
  endorse: ['comment'],
  sign: ['disclosure', 'width', 'ground', 'comment'],
  sendBack: ['comment'],
  supervisionReviewed: ['reviewedOn', 'comment'],
  delegate: ['delegateId'],
  issue: ['issuedOn', 'documentNumber', 'confirmDuplicate'],
};

export interface StepValues {
  comment: string;
  disclosureChecked: boolean;
  disclosure: string;
  width: string;
  ground: string;
  reviewedOn: string;
  delegateId: number | '';
  issuedOn: string;
  documentNumber: string;
  confirmDuplicate: boolean;
}

/** What was typed into the dialog of a step, what was refused, and sending it. */
export function useStep(action: string, version: StepVersion) {
  const values = reactive<StepValues>({
    ...{ comment: '', disclosureChecked: false, reviewedOn: today(), delegateId: '' },
    ...{ issuedOn: today(), documentNumber: '', confirmDuplicate: false },
    disclosure: version.disclosure ?? '',
    width: version.width ?? 'full',
    ground: version.ground ?? '',
  });
  const errors = ref<FieldError[]>([]);
  const stale = ref('');
  const { busy, problem, press } = usePress();
  const fields = (FIELDS[action] ?? []).filter(
    (field) =>
      version.form === 'reply' || !['disclosureChecked', 'disclosure', 'width', 'ground'].includes(field),
  );

  function body(referralVersion: number): Record<string, unknown> {
    const left =
      values.disclosure === 'active'
        ? ['ground']
        : values.disclosure === ''
          ? ['width', 'ground']
          : ['width'];
    const given = Object.entries(values).filter(
      ([key, value]) => fields.includes(key) && !left.includes(key) && value !== '' && value !== false,
    );
    return { ...Object.fromEntries(given), version: referralVersion };
  }

  /** Gives `stale` when someone was faster: then the page is read anew and what was typed stays. */
  async function send(referralVersion: number): Promise<'done' | 'stale' | 'refused'> {
    stale.value = '';
    errors.value = [];
    const path =
      action === 'issue'
        ? `/referrals/${version.referralId}/commands/issue`
        : `/reply-versions/${version.id}/commands/${action}`;
    if (await press(async (key) => void (await sendJson('POST', path, body(referralVersion), { key }))))
      return 'done';
    const reasons = problem.value?.reasons ?? [];
    if (problem.value?.code === 'stale') {
      stale.value = reasons.map(({ message }) => message).join('');
      return 'stale';
    }
    errors.value = reasons.map(({ code, field, message }) => {
      if (code === 'disclosure_not_decided' && values.disclosure === 'none')
        return { field: 'step-ground', message: '不予公开的，请写明依据。' };
      return { field: field && fields.includes(field) ? `step-${field}` : undefined, message };
    });
    return 'refused';
  }
  const errorOf = (field: string): string | undefined => errorAt(errors.value, `step-${field}`);
  /** The number is on another letter: the way on is shown only then. */
  const used = (): boolean =>
    (problem.value?.reasons ?? []).some(({ code }) => code === 'document_number_used');
  return { values, fields, errors, errorOf, stale, busy, used, send };
}
