import { onBeforeUnmount, shallowRef, watch } from 'vue';
import { getJson } from '../../api/client';
import type { SimilarProposals } from '../../api/office-types';
import type { RegisterForm } from './register-form';

/** Earlier proposals like the one being typed, and the one that already has its number. */
export function useSimilar(form: RegisterForm) {
  const found = shallowRef<SimilarProposals>({ exact: null, similar: [] });
  let pause: ReturnType<typeof setTimeout> | undefined;
  let running: AbortController | null = null;

  async function ask(): Promise<void> {
    running?.abort();
    const mine = (running = new AbortController());
    const { title, kind, number, sessionWords: session, level, series } = form;
    if (title.trim().length < 4 && number.trim() === '') {
      found.value = { exact: null, similar: [] };
      return;
    }
    const asked = { title: title.trim(), kind, number: number.trim(), session, level, series };
    try {
      found.value = await getJson<SimilarProposals>('/proposals/similar', asked, mine.signal);
    } catch {
      // A hint only: registering itself says what is wrong.
    }
  }
  watch(
    () => [form.title, form.kind, form.number, form.sessionWords, form.level, form.series],
    () => {
      clearTimeout(pause);
      pause = setTimeout(ask, 400);
    },
  );
  onBeforeUnmount(() => {
    clearTimeout(pause);
    running?.abort();
  });
  return found;
}

/** The number to offer; a hint, so that a refusal offers nothing. */
export async function nextNumber(form: RegisterForm): Promise<string> {
  const { kind, sessionWords: session, level, series } = form;
  if (kind === '') return '';
  const next = await getJson<{ number: string }>('/proposals/next', { kind, session, level, series }).catch(
    () => null,
  );
  return next?.number ?? '';
}
