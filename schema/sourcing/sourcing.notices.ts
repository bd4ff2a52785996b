import type { NoticeKind } from '../kernel/notice.ts';
import { accountActionWaits } from './notices/account-actions.ts';
import { agreementNotices } from './notices/agreements.ts';
import { sourcingNews } from './notices/news.ts';
import { sourcingTasks } from './notices/tasks.ts';

export { sourcingMails } from './notices/guest-mails.ts';
export { sourcingWebhooks } from './notices/webhooks.ts';

/** What people are told of requests, quotes, awards and agreements. */
export const sourcingNotices: readonly NoticeKind[] = [
  ...sourcingTasks,
  ...sourcingNews,
  ...agreementNotices,
  accountActionWaits,
];
