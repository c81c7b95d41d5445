import {
  createRouter,
  createWebHistory,
  START_LOCATION,
  type RouteLocationNormalized,
  type RouteLocationRaw,
} from 'vue-router';
import { can, homeOf, loadMe } from './api/session';
import { RULEBOOK_ROUTES } from './pages/rulebook/rulebook-routes';
import { AGENDA_ROUTES } from './pages/agenda/agenda-routes';
import { REMINDER_ROUTES } from './pages/reminders/reminder-routes';

declare module 'vue-router' {
  interface RouteMeta {
    title: string;
    /** What a person must be permitted to open the page; without it, signed in is enough. */
    may?: string;
    /** The part of 期限与日历 that it is. */
    tab?: 'calendar' | 'rules' | 'plan' | 'changes';
    /** Open to those who are not signed in. */
    open?: boolean;
  }
}

export const router = createRouter({
  history: createWebHistory(),
  routes: [
    {
      path: '/',
      name: 'workbench',
      meta: { title: '工作台', may: 'ledger.read' },
      component: () => import('./pages/workflow/WorkbenchPage.vue'),
    },
    {
      path: '/tasks',
      name: 'tasks',
      meta: { title: '待办', may: 'ledger.read' },
      component: () => import('./pages/workflow/TasksPage.vue'),
    },
    ...AGENDA_ROUTES,
    ...REMINDER_ROUTES,
    {
      path: '/clearance',
      name: 'clearance',
      meta: { title: '待审', may: 'draft.read' },
      component: () => import('./pages/clearance/ClearancePage.vue'),
    },
    {
      path: '/issuing',
      name: 'issuing',
      meta: { title: '待发出', may: 'draft.read' },
      component: () => import('./pages/clearance/IssuingPage.vue'),
    },
    {
      path: '/outside-opinions',
      name: 'outside-opinions',
      meta: { title: '未收到的会办意见', may: 'ledger.read' },
      component: () => import('./pages/cooperation/OutsideOpinionsPage.vue'),
    },
    {
      path: '/feedback',
      name: 'feedback',
      meta: { title: '待反馈', may: 'ledger.read' },
      component: () => import('./pages/aftercare/FeedbackPage.vue'),
    },
    {
      path: '/commitments',
      name: 'commitments',
      meta: { title: '承诺台账', may: 'ledger.read' },
      component: () => import('./pages/aftercare/CommitmentsPage.vue'),
    },
    {
      path: '/closed-years',
      name: 'closed-years',
      meta: { title: '年度关账', may: 'ledger.read' },
      component: () => import('./pages/aftercare/ClosedYearsPage.vue'),
    },
    {
      path: '/register',
      name: 'register',
      meta: { title: '登记', may: 'referral.register' },
      component: () => import('./pages/registering/RegisterPage.vue'),
    },
    {
      path: '/reports/weekly',
      name: 'weekly',
      meta: { title: '通报', may: 'report.read' },
      component: () => import('./pages/reports/WeeklyPage.vue'),
    },
    {
      path: '/reports/split',
      name: 'split',
      meta: { title: '任务分工表', may: 'ledger.read' },
      component: () => import('./pages/reports/SplitPage.vue'),
    },
    ...RULEBOOK_ROUTES,
    {
      path: '/people',
      name: 'people',
      meta: { title: '处室与人员', may: 'division.read' },
      component: () => import('./pages/people/PeoplePage.vue'),
    },
    {
      path: '/settings',
      name: 'settings',
      meta: { title: '设置', may: 'setting.change' },
      component: () => import('./pages/settings/SettingsPage.vue'),
    },
    {
      path: '/sign-in',
      name: 'sign-in',
      meta: { title: '登录', open: true },
      component: () => import('./pages/auth/SignInPage.vue'),
    },
    {
      path: '/setup',
      name: 'setup',
      meta: { title: '设立账号', open: true },
      component: () => import('./pages/auth/SetupPage.vue'),
    },
    {
      path: '/password',
      name: 'password',
      meta: { title: '修改密码' },
      component: () => import('./pages/auth/PasswordPage.vue'),
    },
    {
      path: '/not-allowed',
      name: 'not-allowed',
      meta: { title: '没有权限' },
      component: () => import('./pages/NotAllowedPage.vue'),
    },
    {
      path: '/ledger',
      name: 'ledger',
      meta: { title: '台账', may: 'ledger.read' },
      component: () => import('./pages/proposals/LedgerPage.vue'),
    },
    {
      path: '/ledger/assign',
      name: 'assign',
      meta: { title: '批量分派', may: 'referral.assign' },
      component: () => import('./pages/workflow/AssignPage.vue'),
    },
    {
      path: '/proposals/:id(\\d+)',
      name: 'proposal',
      meta: { title: '办理单', may: 'ledger.read' },
      component: () => import('./pages/proposals/ProposalPage.vue'),
    },
    {
      path: '/proposals/:id(\\d+)/deadlines',
      name: 'deadlines',
      meta: { title: '期限怎么算的', may: 'ledger.read' },
      component: () => import('./pages/deadlines/DeadlinesPage.vue'),
    },
    {
      path: '/proposals/:id(\\d+)/edit',
      name: 'correct',
      meta: { title: '修改登记', may: 'proposal.edit' },
      component: () => import('./pages/proposals/CorrectPage.vue'),
    },
    {
      path: '/proposals/:id(\\d+)/draft/:versionId(\\d+)',
      name: 'draft',
      meta: { title: '答复稿', may: 'proposal.read' },
      component: () => import('./pages/drafting/DraftPage.vue'),
    },
    {
      path: '/proposals/:id(\\d+)/referrals/:referralId(\\d+)/parts/:assignmentId(\\d+)',
      name: 'part',
      meta: { title: '协办意见', may: 'draft.read' },
      component: () => import('./pages/drafting/PartPage.vue'),
    },
    {
      path: '/background-tasks',
      name: 'background-tasks',
      meta: { title: '后台任务', may: 'ledger.read' },
      component: () => import('./pages/tasks/BackgroundTasksPage.vue'),
    },
    {
      path: '/imports',
      name: 'imports',
      meta: { title: '导入', may: 'import.run' },
      component: () => import('./pages/exchange/ImportsPage.vue'),
    },
    {
      path: '/imports/:id(\\d+)',
      name: 'import',
      meta: { title: '导入', may: 'import.run' },
      component: () => import('./pages/exchange/ImportRunPage.vue'),
    },
    {
      path: '/reports/annual/:year(\\d{4})?',
      name: 'annual-report',
      meta: { title: '年度报告', may: 'report.read' },
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

router.beforeEach(async (to, from): Promise<boolean | RouteLocationRaw> => {
  if (to.meta.open) return true;
  let person;
  try {
    person = await loadMe();
  } catch {
    // The server cannot be reached: the page opens and says so itself.
    return true;
  }
  if (!person) return { name: 'sign-in', query: to.fullPath === '/' ? {} : { to: to.fullPath } };
  if (person.mustChangePassword && to.name !== 'password') {
    return { name: 'password', query: { to: to.fullPath } };
  }
  // Roles have come since the page said that there are none.
  if (to.name === 'not-allowed' && !to.query.page && homeOf(person) !== to.path) return homeOf(person);
  if (to.path === '/' && from === START_LOCATION && homeOf(person) !== '/') return homeOf(person);
  if (to.meta.may && !can(to.meta.may)) {
    return to.path === '/' ? homeOf(person) : { name: 'not-allowed', query: { page: to.meta.title } };
  }
  return true;
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
