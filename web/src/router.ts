import { createRouter, createWebHistory, type RouteLocationNormalized } from 'vue-router';

declare module 'vue-router' {
  interface RouteMeta {
    title: string;
  }
}

export const router = createRouter({
  history: createWebHistory(),
  routes: [
    { path: '/', redirect: '/ledger' },
    {
      path: '/ledger',
      name: 'ledger',
      meta: { title: '台账' },
      component: () => import('./pages/proposals/LedgerPage.vue'),
    },
    {
      path: '/proposals/:id(\\d+)',
      name: 'proposal',
      meta: { title: '办理单' },
      component: () => import('./pages/proposals/ProposalPage.vue'),
    },
    {
      path: '/imports',
      name: 'imports',
      meta: { title: '导入' },
      component: () => import('./pages/exchange/ImportsPage.vue'),
    },
    {
      path: '/imports/:id(\\d+)',
      name: 'import',
      meta: { title: '导入' },
      component: () => import('./pages/exchange/ImportRunPage.vue'),
    },
    {
      path: '/reports/annual/:year(\\d{4})?',
      name: 'annual-report',
      meta: { title: '年度报告' },
      component: () => import('./pages/reports/AnnualReportPage.vue'),
    },
    {
      path: '/:path(.*)*',
      name: 'not-found',
      meta: { title: '没有这个页面' },
      component: () => import('./pages/NotFoundPage.vue'),
    },
  ],
  scrollBehavior: (to, from, saved) => (to.path === from.path ? false : (saved ?? { top: 0 })),
});

router.afterEach((to: RouteLocationNormalized) => setTitle(to.meta.title));

// After an update of the server a page that was left open asks for files that are gone: load it anew, once.
let reloadedFor = '';
router.onError((error: Error, to) => {
  if (!/dynamically imported module|preload CSS/i.test(error.message) || reloadedFor === to.fullPath) return;
  reloadedFor = to.fullPath;
  if (navigator.onLine) window.location.assign(to.fullPath);
});

export function setTitle(title: string): void {
  document.title = `${title} · 承办`;
}
