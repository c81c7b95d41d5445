import { onBeforeUnmount, ref, shallowRef, watch } from 'vue';
import { getJson } from '../../api/client';
import type { SimilarProposals } from '../../api/office-types';
import type { RegisterForm } from './register-form';

/** Earlier proposals like the one being typed, and the one that already has its number. */
export function useSimilar(form: RegisterForm) {
  /** Whether the title is long enough to have been looked for. */
  const asked = ref(false);
  const found = shallowRef<SimilarProposals>({ exact: null, similar: [] });
  let pause: ReturnType<typeof setTimeout> | undefined;
  let running: AbortController | null = null;

  async function ask(): Promise<void> {
    running?.abort();
    const mine = (running = new AbortController());
    const { title, kind, number, sessionWords: session, level, series } = form;
    asked.value = title.trim().length >= 4;
    if (!asked.value && number.trim() === '') {
      found.value = { exact: null, similar: [] };
      return;
    }
    // Of a title that is far too long the beginning is enough to find its like.
    const query = {
      ...{ title: title.trim().slice(0, 500), number: number.trim().slice(0, 100) },
      ...{ kind, level, series, session: session.trim().slice(0, 100) },
    };
    try {
      found.value = await getJson<SimilarProposals>('/proposals/similar', query, mine.signal, 'tell');
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
  return { found, asked, ask };
}

/** The number to offer; a hint, so that a refusal offers nothing. */
export async function nextNumber(form: RegisterForm): Promise<string> {
  const { kind, sessionWords: session, level, series } = form;
  if (kind === '') return '';
  const query = { kind, level, series, session: session.slice(0, 100) };
  const next = await getJson<{ number: string }>('/proposals/next', query, undefined, 'tell').catch(
    () => null,
  );
  return next?.number ?? '';
}
