import type { ApiProblem } from '../../api/problem';
import type { FieldError } from '../../components/ErrorSummary.vue';
import { fieldErrors } from '../../components/field-errors';

/** What the server refused, with the row wherever the sentence itself does not name it. */
export function rowErrors(problem: ApiProblem | null, idOf: (field: string) => string): FieldError[] {
  return fieldErrors(problem, idOf).map((error, at) => {
    const index = /(?:^|\.)(?:rows|lines)\.(\d+)\./.exec(problem?.reasons[at]?.field ?? '')?.[1];
    if (index === undefined || error.message.startsWith('第')) return error;
    return { ...error, message: `第${Number(index) + 1}行：${error.message}` };
  });
}
