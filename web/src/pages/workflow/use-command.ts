import { reactive, ref, type Ref } from 'vue';
import { sendJson } from '../../api/client';
import { usePress } from '../../api/press';
import { me } from '../../api/session';
import type { FieldError } from '../../components/ErrorSummary.vue';
import { today } from '../../labels/dates';
import { fieldIdOf, type CommandField, type CommandForm, type CommandValues } from './commands';

function blankOf({ sort, required, blank }: CommandField): CommandValues[string] {
  if (sort === 'divisions') return [];
  if (sort === 'check') return false;
  if (sort === 'date' && required && !blank) return today();
  if (sort === 'handler' && me.value?.roles.includes('handler')) return me.value.id;
  return '';
}

/** One dialog: what is typed, what was refused, and sending it. */
export function useCommand(form: Ref<CommandForm>, path: Ref<string>, version: Ref<number | undefined>) {
  const values = reactive<CommandValues>({ handlerName: '' });
  for (const field of form.value.fields) values[field.key] = blankOf(field);
  const errors = ref<FieldError[]>([]);
  const stale = ref('');
  const { busy, problem, press } = usePress();

  function missing(): FieldError[] {
    const isBlank = (key: string): boolean => String(values[key]).trim() === '';
    return form.value.fields
      .filter(({ key, sort, required }) => {
        if (sort === 'handler') return isBlank(key) && isBlank('handlerName');
        return required && isBlank(key);
      })
      .map(({ key, label, sort }) => ({
        field: `command-${key}`,
        message: `请${['text', 'line', 'date'].includes(sort) ? '填写' : '选择'}“${label}”。`,
      }));
  }

  /** Blank fields are left out: the server tells "not given" from "given empty". */
  function body(): Record<string, unknown> {
    const given = Object.entries(values).filter(
      ([, value]) => value !== '' && value !== false && !(Array.isArray(value) && value.length === 0),
    );
    const sent: Record<string, unknown> = Object.fromEntries(given);
    if (sent.handlerId !== undefined) delete sent.handlerName;
    if (Array.isArray(sent.supportDivisionIds)) {
      sent.supportDivisionIds = sent.supportDivisionIds.filter((id) => id !== values.leadDivisionId);
    }
    return version.value === undefined ? sent : { ...sent, version: version.value };
  }

  /** Gives `stale` when someone was faster: then the page is read anew and what was typed stays. */
  async function send(): Promise<'done' | 'stale' | 'refused'> {
    stale.value = '';
    errors.value = missing();
    if (errors.value.length > 0) return 'refused';
    const done = await press(async (key) => void (await sendJson('POST', path.value, body(), { key })));
    if (done) return 'done';
    const reasons = problem.value?.reasons ?? [];
    if (problem.value?.code === 'stale') {
      stale.value = reasons.map(({ message }) => message).join('');
      return 'stale';
    }
    errors.value = reasons.map(({ field, message }) => ({ field: fieldIdOf(field, form.value), message }));
    return 'refused';
  }
  function errorOf(key: string): string | undefined {
    return errors.value.find(({ field }) => field === `command-${key}`)?.message;
  }
  return { values, errors, errorOf, stale, busy, send };
}
