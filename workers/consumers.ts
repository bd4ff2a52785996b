import {
  callAlertsKind,
  matchRequestKind,
  rematchRequestsKind,
  requestMatched,
} from '#schema/exchange/index.ts';
import { scoreConsentConsumer, scoreFirmKind, scoreNightConsumer } from '#schema/finance/index.ts';
import { sheetCheckKind, sheetCommitKind, sheetJobFailed, sheetSettleKind } from '#schema/imports/index.ts';
import { addressConsumer, noticeConsumer, sendConsumer, settleConsumer } from '#schema/inbox/index.ts';
import type { Database } from '#schema/kernel/database.ts';
import type { OutboxEvent } from '#schema/kernel/outbox.ts';
import {
  jointPlanAnswered,
  planPromiseKind,
  planTogetherKind,
  promiseAnswered,
  whatIfKind,
} from '#schema/orders/index.ts';
import { calendarRefreshKind } from '#schema/plants/index.ts';
import { deliverConsumer, webhookConsumer } from '#schema/webhooks/index.ts';
import { handleScoreConsent, handleScoreFirm } from './credit/score-firm.job.ts';
import { handleScoreNight } from './credit/score-night.ts';
import { handleSheetCheck, handleSheetCommit, handleSheetSettle } from './imports/sheet.job.ts';
import { handleAddressMail } from './inbox/address-mail.job.ts';
import { handleSettleTasks } from './inbox/settle-tasks.job.ts';
import { handleWriteNotices } from './inbox/write-notices.job.ts';
import { handleSendMail } from './mail/send-mail.job.ts';
import { handleCallAlerts } from './matching/call-alerts.job.ts';
import { handleMatchRequest } from './matching/match-request.job.ts';
import { handleRematchRequests } from './matching/rematch-requests.job.ts';
import { handleCalendarRefresh } from './plants/refresh-calendar.job.ts';
import { handlePlanPromise } from './promise/plan-promise.job.ts';
import { handlePlanTogether } from './promise/together/plan-together.job.ts';
import { handleWhatIf } from './promise/what-if/what-if.job.ts';
import type { QueueName } from './queues.ts';
import type { Run } from './run.ts';
import { handleDeliverWebhook } from './webhooks/deliver-webhook.job.ts';
import { handleQueueWebhooks } from './webhooks/queue-webhooks.job.ts';

/** One who hears of events: on which queue, and what it does. */
export interface Consumer {
  readonly queue: QueueName;
  readonly handle: (database: Database, event: OutboxEvent, run: Run) => Promise<void>;
  /** When it could not be done: the code of an error that has none, and the event by which the subject's screens hear of it. */
  readonly failure?: { readonly code: string; readonly told?: string };
}

export const consumers: Readonly<Record<string, Consumer>> = {
  [calendarRefreshKind]: {
    queue: 'batch',
    handle: handleCalendarRefresh,
    failure: { code: 'JOB_FAILED' },
  },
  [matchRequestKind]: {
    queue: 'interactive',
    handle: handleMatchRequest,
    failure: { code: 'MATCHING_FAILED', told: requestMatched },
  },
  [planPromiseKind]: {
    queue: 'interactive',
    handle: handlePlanPromise,
    failure: { code: 'PLANNING_FAILED', told: promiseAnswered },
  },
  [planTogetherKind]: {
    queue: 'batch',
    handle: handlePlanTogether,
    failure: { code: 'PLANNING_FAILED', told: jointPlanAnswered },
  },
  [whatIfKind]: {
    queue: 'interactive',
    handle: handleWhatIf,
    failure: { code: 'PLANNING_FAILED' },
  },
  [scoreFirmKind]: {
    queue: 'interactive',
    handle: handleScoreFirm,
    failure: { code: 'SCORING_FAILED' },
  },
  [scoreConsentConsumer]: { queue: 'batch', handle: handleScoreConsent },
  [scoreNightConsumer]: { queue: 'batch', handle: handleScoreNight },
  [sheetCheckKind]: {
    queue: 'interactive',
    handle: handleSheetCheck,
    failure: { code: 'IMPORT_FAILED', told: sheetJobFailed },
  },
  [sheetCommitKind]: {
    queue: 'interactive',
    handle: handleSheetCommit,
    failure: { code: 'IMPORT_FAILED', told: sheetJobFailed },
  },
  [sheetSettleKind]: { queue: 'interactive', handle: handleSheetSettle },
  [rematchRequestsKind]: { queue: 'batch', handle: handleRematchRequests },
  [callAlertsKind]: { queue: 'batch', handle: handleCallAlerts },
  [noticeConsumer]: { queue: 'interactive', handle: handleWriteNotices },
  [settleConsumer]: { queue: 'interactive', handle: handleSettleTasks },
  [addressConsumer]: { queue: 'io', handle: handleAddressMail },
  [webhookConsumer]: { queue: 'io', handle: handleQueueWebhooks },
  [sendConsumer]: { queue: 'io', handle: handleSendMail },
  [deliverConsumer]: { queue: 'io', handle: handleDeliverWebhook },
};
