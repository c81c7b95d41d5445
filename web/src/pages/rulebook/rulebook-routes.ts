import type { RouteRecordRaw } from 'vue-router';

/** 期限与日历: what the office counts by. */
export const RULEBOOK_ROUTES: RouteRecordRaw[] = [
  {
    path: '/calendar',
    name: 'calendar',
    meta: { title: '日历', may: 'list.read', tab: 'calendar' },
    component: () => import('./CalendarPage.vue'),
  },
  {
    path: '/deadlines/rules',
    name: 'rules',
    meta: { title: '期限规则', may: 'list.read', tab: 'rules' },
    component: () => import('./RulesPage.vue'),
  },
  {
    path: '/deadlines/rules/new',
    name: 'adopt-rules',
    meta: { title: '采用新的规则', may: 'calendar.edit', tab: 'rules' },
    component: () => import('./AdoptPage.vue'),
  },
  {
    path: '/deadlines/plan',
    name: 'plan',
    meta: { title: '年度计划期限', may: 'list.read', tab: 'plan' },
    component: () => import('./PlanPage.vue'),
  },
  {
    path: '/deadlines/changes',
    name: 'changes',
    meta: { title: '变更记录', may: 'list.read', tab: 'changes' },
    component: () => import('./ChangesPage.vue'),
  },
];
