import { shallowRef } from 'vue';
import { getJson, sendJson } from './client';
import type { components } from './schema';

export type NoticeView = components['schemas']['NoticeView'];
export type NoticeList = components['schemas']['NoticeList'];
export type Channels = components['schemas']['Channels'];
export type Escalation = components['schemas']['Escalation'];
export type DeadDeliveries = components['schemas']['DeadDeliveries'];
export type ReminderRules = components['schemas']['ReminderRules'];
export type LadderView = components['schemas']['LadderView'];
export type ChaseOutcome = components['schemas']['ChaseOutcome'];

/** How many of one's notices are unread, as far as this page knows. */
export const unread = shallowRef(0);

/** Asks for the number at the bell; that it cannot be had is no reason to disturb anybody. */
export async function countUnread(): Promise<void> {
  try {
    unread.value = (await getJson<{ unread: number }>('/notices/unread')).unread;
  } catch {
    // The next page asks again.
  }
}

export async function myNotices(signal?: AbortSignal): Promise<NoticeList> {
  const list = await getJson<NoticeList>('/notices', {}, signal);
  unread.value = list.unread;
  return list;
}

/** Marks these as read, or all where none is named. */
export async function markRead(ids: number[] | undefined, key?: string): Promise<void> {
  const answer = await sendJson<{ unread: number }>('POST', '/notices/read', { ids }, { key });
  unread.value = answer.unread;
}
