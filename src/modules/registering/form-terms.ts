import { Injectable } from '@nestjs/common';
import { readDate, yearOf } from '../../domain/ledger-dates.js';
import type { FormTerms } from '../../domain/registration.js';
import { Clock } from '../../platform/clock.js';
import { ListsService } from '../settings/lists.service.js';

/** The lists of a year, as far as reading a form needs them. */
@Injectable()
export class FormTermsOfYear {
  constructor(
    private readonly lists: ListsService,
    private readonly clock: Clock,
  ) {}

  async of(year: number): Promise<FormTerms> {
    const [kinds, ownNames, bodyName, sensitiveTitle] = await Promise.all([
      this.lists.kinds(year),
      this.lists.setting<string[]>('own_names', year),
      this.lists.setting<string>('body_name', year),
      this.lists.setting<string>('sensitive_title', year),
    ]);
    return {
      kinds,
      ownNames: [...(ownNames ?? []), ...(bodyName ? [bodyName] : [])],
      sensitiveTitle: sensitiveTitle ?? '（涉密件，内容不录入）',
    };
  }

  /** The year of a date as typed; the present one where it is none. */
  yearOf(written: string): number {
    return yearOf(readDate(written) ?? this.clock.today());
  }
}
