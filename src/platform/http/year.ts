import { BadRequestException } from '@nestjs/common';

/** A year from an address or a form: four digits, 1949 to 2200; else a 400 with a sentence. */
export function yearFrom(text: string): number {
  const year = Number(text);
  if (!/^\d{4}$/.test(text) || year < 1949 || year > 2200) {
    throw new BadRequestException({
      reasons: [
        {
          code: 'year_invalid',
          field: 'year',
          message: `“${text.slice(0, 20)}”不是年度，请填写四位数字，如2022。`,
        },
      ],
    });
  }
  return year;
}
