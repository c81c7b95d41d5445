import { computed, reactive, ref, type Ref } from 'vue';
import { sendJson } from '../../api/client';
import { usePress } from '../../api/press';
import { me } from '../../api/session';
import type { FieldError } from '../../components/ErrorSummary.vue';
import { today } from '../../labels/dates';
import { useDraft } from '../registering/use-draft';
import {
  fieldIdOf,
  formOf,
  pendingOf,
  type CommandCase,
  type CommandField,
  type CommandForm,
  type CommandValues,
} from './commands';

const WRITTEN = ['text', 'line', 'date', 'approver'];

function blankOf(
  { key, sort, required, blank, start }: CommandField,
  { referral }: CommandCase,
): CommandValues[string] {
  const roles = me.value?.roles ?? [];
  if (start !== undefined) return start;
  if (sort === 'divisions') return [];
  if (sort === 'check') return false;
  if (sort === 'date' && required && !blank) return today();
  // Who acts for somebody of another division is not the handler there.
  if (sort === 'handler' && roles.includes('handler') && waitsForOwn(referral)) return me.value?.id ?? '';
  if (sort === 'leader' && roles.includes('leader')) return me.value?.id ?? '';
  if (key === 'newRole') return pendingOf(referral)?.suggestedRole ?? '';
  return '';
}

function waitsForOwn({ assignments }: CommandCase['referral']): boolean {
  const own = me.value?.division?.name;
  return (
    own !== undefined && assignments.some(({ state, division }) => state === 'pending' && division === own)
  );
}

/** One dialog: what is typed, what was refused, and sending it. `preset` is what its place knows already. */
export function useCommand(
  it: Ref<CommandCase>,
  path: string,
  version: Ref<number | undefined>,
  preset: CommandValues = {},
) {
  const form = computed<CommandForm>(() => formOf(it.value));
  const blank = (): CommandValues => ({
    handlerName: '',
    ...Object.fromEntries(form.value.fields.map((field) => [field.key, blankOf(field, it.value)])),
    ...preset,
  });
  const values = reactive<CommandValues>(blank());
  const fields = computed(() => form.value.fields.filter(({ when }) => when?.(values) ?? true));
  const errors = ref<FieldError[]>([]);
  const stale = ref('');
  const { busy, problem, press } = usePress();

  /** Only what was written is worth keeping; a choice is made again in a moment. */
  const isWritten = (): boolean =>
    form.value.fields.some(({ key, sort }) => (sort === 'text' || sort === 'line') && values[key] !== '');
  const { action, referral } = it.value;
  // What was written about one unit is not another's.
  const about = preset.unitId === undefined ? '' : `-${String(preset.unitId)}`;
  const draft = useDraft(`command-${referral.id}-${action.action}${about}`, values, isWritten);
  const restored = ref(false);
  void draft.restore().then((kept) => {
    // Whoever was faster than the server keeps what he typed.
    if (!kept || isWritten()) return;
    Object.assign(values, kept, preset);
    restored.value = true;
  });
  function startOver(): void {
    Object.assign(values, blank());
    restored.value = false;
    void draft.forget();
  }

  function missing(): FieldError[] {
    const isBlank = (key: string): boolean => String(values[key]).trim() === '';
    return fields.value
      .filter(({ key, sort, required }) => {
        if (sort === 'handler') return isBlank(key) && isBlank('handlerName');
        return required && isBlank(key);
      })
      .map(({ key }) => ({ field: `command-${key}`, message: emptyWords(key) }));
  }
  function emptyWords(key: string): string {
    const { label = '', sort = 'text' } = fields.value.find((field) => field.key === key) ?? {};
    return `请${WRITTEN.includes(sort) ? '填写' : '选择'}“${label}”。`;
  }

  /** Blank fields are left out: the server tells "not given" from "given empty". */
  function body(): Record<string, unknown> {
    const shown = ['handlerName', ...fields.value.map(({ key }) => key)];
    const given = Object.entries(values).filter(
      ([key, value]) =>
        shown.includes(key) &&
        value !== '' &&
        value !== false &&
        !(Array.isArray(value) && value.length === 0),
    );
    const sent: Record<string, unknown> = Object.fromEntries(given);
    if (sent.handlerId !== undefined) delete sent.handlerName;
    if (Array.isArray(sent.supportDivisionIds)) {
      sent.supportDivisionIds = sent.supportDivisionIds.filter((id) => id !== values.leadDivisionId);
    }
    return version.value === undefined ? sent : { ...sent, version: version.value };
  }

  /** Gives what the server answered; null where it was refused, `stale` where someone was faster: what was typed stays. */
  async function send(): Promise<{ statusName?: string } | 'stale' | null> {
    stale.value = '';
    errors.value = missing();
    if (errors.value.length > 0) return null;
    let answer: { statusName?: string } = {};
    const done = await press(async (key) => {
      answer = await sendJson('POST', path, body(), { key });
    });
    if (done) {
      void draft.forget();
      return answer;
    }
    const reasons = problem.value?.reasons ?? [];
    if (problem.value?.code === 'stale') {
      stale.value = reasons.map(({ message }) => message).join('');
      return 'stale';
    }
    errors.value = reasons.map(({ field, message }) => ({ field: fieldIdOf(field, fields.value), message }));
    return null;
  }
  function errorOf(key: string): string | undefined {
    const error = errors.value.find(({ field }) => field === `command-${key}`);
    // What has been filled since no longer says that it is empty.
    const isEmpty = missing().some(({ field }) => field === error?.field);
    return error && error.message === emptyWords(key) && !isEmpty ? undefined : error?.message;
  }
  const { saved } = draft;
  return { form, fields, values, errors, errorOf, stale, busy, saved, restored, startOver, send };
}
