import { BadRequestException, ValidationPipe, type ValidationError } from '@nestjs/common';

/** Shape at the edge: unknown fields are refused, values are turned into their declared types. */
export function validationPipe(): ValidationPipe {
  return new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    transform: true,
    stopAtFirstError: true,
    exceptionFactory: (errors) =>
      new BadRequestException({ reasons: errors.flatMap((error) => reasonsOf(error)) }),
  });
}

function reasonsOf(error: ValidationError, path = ''): { code: string; message: string; field: string }[] {
  const field = path === '' ? error.property : `${path}.${error.property}`;
  const own = Object.entries(error.constraints ?? {}).map(([rule, message]) => ({
    code: rule === 'whitelistValidation' ? 'unknown_field' : 'invalid_field',
    field,
    message: sentenceOf(rule, field, message),
  }));
  return [...own, ...(error.children ?? []).flatMap((child) => reasonsOf(child, field))];
}

/** Only messages that we wrote ourselves are Chinese; a library's default names the field instead. */
function sentenceOf(rule: string, field: string, message: string): string {
  if (rule === 'whitelistValidation') return `这里没有“${field.slice(0, 60)}”这一项，请刷新页面后再试。`;
  return /[\u4e00-\u9fff]/.test(message) ? message : `“${field}”的内容不符合要求。`;
}
