import type { Body } from '../../domain/codes.js';
import { BODY_NAMES } from '../../domain/labels.js';
import type { Message } from '../../platform/messengers/message.js';

/** What a notice says, and of which case, as it is read at the moment of sending. */
export interface Told {
  id: number;
  stamp: number;
  to: string;
  kind: string;
  title: string;
  body: string | null;
  saidBy: string | null;
  proposalId: number | null;
  raisedIn: Body | null;
  number: string | null;
  subject: string | null;
  /** Cases that were chased with it, by name. */
  others: string[];
}

/** The message of a delivery. Its identity is the delivery's: the same at every attempt, in no other database. */
export function messageOf(told: Told, publicUrl: string | null): Message {
  const name =
    told.number === null || told.raisedIn === null
      ? null
      : `${BODY_NAMES[told.raisedIn]} ${told.number} ${told.subject ?? ''}`.trim();
  const page = told.proposalId === null ? '/notices' : `/proposals/${told.proposalId}`;
  const lines = [
    name === null ? null : `${name}：${told.title}。`,
    told.body,
    told.others.length === 0
      ? null
      : ['同时催办的还有：', ...told.others.map((other) => `· ${other}`)].join('\n'),
    publicUrl === null ? null : `${publicUrl}${page}`,
    '——\n承办系统自动发送，请不要回复。不想这样收到的，可以在“我的提醒方式”里改。',
  ];
  return {
    to: told.to,
    subject: name === null ? told.title : `${told.title}：${name}${several(told.others)}`,
    text: lines.filter((line) => line !== null && line !== '').join('\n\n'),
    id: `delivery-${told.id}.${told.stamp}`,
  };
}

function several(others: readonly string[]): string {
  return others.length === 0 ? '' : `等${others.length + 1}件`;
}
