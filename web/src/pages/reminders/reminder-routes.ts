import type { RouteRecordRaw } from 'vue-router';

/** 提醒: one's own, by which way, what the liaison confirms, and what could not be delivered. */
export const REMINDER_ROUTES: RouteRecordRaw[] = [
  {
    path: '/notices',
    name: 'notices',
    meta: { title: '提醒', may: 'ledger.read' },
    component: () => import('./NoticesPage.vue'),
  },
  {
    path: '/notices/channels',
    name: 'channels',
    meta: { title: '我的提醒方式', may: 'ledger.read' },
    component: () => import('./ChannelsPage.vue'),
  },
  {
    path: '/notices/escalations',
    name: 'escalations',
    meta: { title: '待确认的上报', may: 'reminder.escalate' },
    component: () => import('./EscalationsPage.vue'),
  },
  {
    path: '/deliveries',
    name: 'deliveries',
    meta: { title: '发送失败的提醒', may: 'job.manage' },
    component: () => import('./DeliveriesPage.vue'),
  },
];
