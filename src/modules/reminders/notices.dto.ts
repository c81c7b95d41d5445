import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Matches,
  MaxLength,
  ValidateIf,
} from 'class-validator';

const several = { message: '请从列表中选择提醒。' };
const yesNo = { message: '只能选是或否。' };

/** What somebody was told, of which case. */
export class NoticeView {
  id: number;
  kind: 'reminder' | 'escalation' | 'chase' | 'dates_moved';
  kindName: string;
  /** ISO 8601 instant. */
  at: string;
  title: string;
  body: string | null;
  /** Who chased, or who confirmed that the leader is told. */
  saidBy: string | null;
  read: boolean;
  /** null: it speaks of many, or the reader may see no case any more. */
  referralId: number | null;
  proposalId: number | null;
  /** 人大 064 */
  number: string | null;
  subject: string | null;
}

export class NoticeList {
  unread: number;
  notices: NoticeView[];
}

export class UnreadCount {
  unread: number;
}

/** Which notices; all of one's own where none is named. */
export class NoticesBody {
  @IsOptional()
  @IsInt({ each: true, ...several })
  @ArrayMaxSize(500, { message: '一次最多500条。' })
  @IsArray(several)
  ids?: number[];
}

/** Notices that are chosen one by one. */
export class ChosenNotices {
  @IsInt({ each: true, ...several })
  @ArrayMaxSize(500, { message: '一次最多500条。' })
  @ArrayMinSize(1, several)
  @IsArray(several)
  ids: number[];
}

/** 我的提醒方式. */
export class ChannelsBody {
  @ValidateIf((body: ChannelsBody) => body.email !== null)
  @MaxLength(200, { message: '邮箱地址太长。' })
  @Matches(/^([^\s@<>,;:"]+@[^\s@<>,;:"]+\.[^\s@<>,;:"]+)?$/, {
    message: '邮箱地址请写成name@example.gov.cn这样。',
  })
  @IsString({ message: '请填写邮箱地址。' })
  email: string | null;

  @IsBoolean(yesNo)
  emailOn: boolean;

  @ValidateIf((body: ChannelsBody) => body.webhookUser !== null)
  @Matches(/^[\w.@-]{0,64}$/, { message: '账号只能是字母、数字和. @ - _，64个以内。' })
  @IsString({ message: '请填写您在群里的账号。' })
  webhookUser: string | null;

  @IsBoolean(yesNo)
  webhookOn: boolean;

  /** Dates in one letter a day, not one by one. */
  @IsBoolean(yesNo)
  digest: boolean;
}

export class Channels extends ChannelsBody {
  /** Whether the office has set the way up. */
  emailReady: boolean;
  webhookReady: boolean;
  /** 企业微信 or 钉钉. */
  webhookName: string;
  /** When the digest comes, HH:MM, and when nothing is sent. */
  digestAt: string;
  quietWords: string;
}

/** A leader is to be told that something is late, once the liaison confirms. */
export class Escalation {
  /** One for each leader. */
  ids: number[];
  leaders: string[];
  title: string;
  /** ISO 8601 instant. */
  at: string;
  referralId: number;
  proposalId: number;
  number: string;
  subject: string;
  division: string | null;
}

export class EscalationList {
  escalations: Escalation[];
}

/** What could not be delivered; nothing of the business. */
export class DeadDelivery {
  id: number;
  channel: 'email' | 'webhook';
  channelName: string;
  person: string;
  to: string | null;
  kindName: string;
  attempts: number;
  error: string | null;
  /** ISO 8601 instant. */
  at: string;
}

export class DeadDeliveries {
  /** How many are still to go out by themselves, and since when the oldest waits. */
  owed: number;
  deliveries: DeadDelivery[];
}

export class ResendBody {
  @IsOptional()
  @IsInt({ each: true, message: '请从列表中选择。' })
  @ArrayMaxSize(500, { message: '一次最多500条。' })
  @IsArray({ message: '请从列表中选择。' })
  ids?: number[];
}

export class DeadQuery {
  @IsOptional()
  @IsIn(['dead'], { message: '只能列出发送失败的。' })
  state?: 'dead';
}
