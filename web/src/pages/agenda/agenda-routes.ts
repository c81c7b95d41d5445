import type { RouteRecordRaw } from 'vue-router';

/** 日历 and 负荷. */
export const AGENDA_ROUTES: RouteRecordRaw[] = [
  {
    path: '/agenda',
    name: 'agenda',
    meta: { title: '到期日历', may: 'ledger.read' },
    component: () => import('./AgendaPage.vue'),
  },
  {
    path: '/agenda/load',
    name: 'load',
    meta: { title: '负荷', may: 'ledger.read' },
    component: () => import('./LoadPage.vue'),
  },
];
