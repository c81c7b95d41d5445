import { ApiProperty } from '@nestjs/swagger';
import { IsObject, IsString, Matches, MaxLength } from 'class-validator';

const FORM = { type: 'object', additionalProperties: true } as const;

/** What has been typed in a form so far. */
export class DraftBody {
  @IsObject({ message: '草稿的内容应为表单的各项。' })
  @ApiProperty(FORM)
  body: Record<string, unknown>;
}

/** A form as it was left. */
export class Draft {
  key: string;
  @ApiProperty({ ...FORM, nullable: true })
  body: Record<string, unknown> | null;
  /** ISO 8601 instant; null while nothing was saved. */
  savedAt: string | null;
}

/** How the ledger is to be seen, under a name. */
export class ViewBody {
  @MaxLength(40, { message: '视图名称请控制在40字以内。' })
  @Matches(/\S/, { message: '请给视图起个名字。' })
  @IsString({ message: '请给视图起个名字。' })
  name: string;

  /** The address's query: year=2026&status=handling. */
  @MaxLength(2000, { message: '筛选条件太长，不能保存。' })
  @Matches(/^[\w.,~%=&+*-]*$/, { message: '筛选条件里有不认识的内容，请重新选择。' })
  @IsString({ message: '筛选条件应为文字。' })
  query: string;
}

export class SavedView extends ViewBody {
  id: number;
}

export class SavedViews {
  views: SavedView[];
}
