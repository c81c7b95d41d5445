import type { ApiProblem } from '../api/problem';
import type { FieldError } from './ErrorSummary.vue';

/** What the server refused, each reason with the field that it speaks of, where that is on the page. */
export function fieldErrors(problem: ApiProblem | null, idOf: (field: string) => string): FieldError[] {
  return (problem?.reasons ?? []).map(({ field, message }) => {
    const id = field === undefined ? undefined : idOf(field);
    return { field: id && document.getElementById(id) ? id : undefined, message };
  });
}

/** The first sentence about a field. */
export function errorAt(errors: readonly FieldError[], id: string): string | undefined {
  return errors.find(({ field }) => field === id)?.message;
}
