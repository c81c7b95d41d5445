import { MaxLength, IsString } from 'class-validator';
import { Impact } from '../deadlines/impact.js';

/** What a change would move, and what to mind beside. */
export class ChangePreview {
  impact: Impact;
  /** Sentences; nothing stands against the change. */
  warnings: string[];
}

/** What was confirmed. */
export class ChangeDone {
  changeId: number;
}

export class ConfirmBody {
  /** Of the impact that was shown. */
  @MaxLength(64, { message: '请先预览影响，再确认。' })
  @IsString({ message: '请先预览影响，再确认。' })
  digest: string;
}
