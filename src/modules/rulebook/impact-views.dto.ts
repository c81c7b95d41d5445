import { Impact } from '../deadlines/impact.dto.js';

/** What a change would move, and what to mind beside. */
export class ChangePreview {
  impact: Impact;
  /** Sentences; nothing stands against the change. */
  warnings: string[];
}
