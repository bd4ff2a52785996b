import type { Slice } from '../kernel/slice.ts';
import { jointPlanAsk, jointPlanReplan } from './joint/ask-jointly.ts';
import { jointPlanConfirm, jointPlanQuote, jointPlanRelease } from './joint/hold-jointly.ts';
import { jointPlanAsked, planTogetherKind } from './joint/jobs.ts';
import { jointNotices } from './joint/joint.notices.ts';
import { orderPromiseInquire, orderPromiseReplan } from './promise/inquire.ts';
import { planPromiseKind } from './promise/jobs.ts';
import { promiseNotices } from './promise/promise.notices.ts';
import { orderPromiseQuote } from './promise/quote-promise.ts';
import { orderPromiseConfirm, orderPromiseRelease } from './promise/settle-promise.ts';
import { orderPromiseIssue } from './stock/issue-components.ts';
import { orderPromiseWhatIf } from './what-if/ask-what-if.ts';
import { whatIfAsked, whatIfKind } from './what-if/jobs.ts';

/** What may be promised of an order, and the holds behind it. */
export const ordersSlice: Slice = {
  name: 'orders',
  commands: [
    orderPromiseInquire,
    orderPromiseReplan,
    orderPromiseQuote,
    orderPromiseConfirm,
    orderPromiseRelease,
    orderPromiseIssue,
    orderPromiseWhatIf,
    jointPlanAsk,
    jointPlanReplan,
    jointPlanQuote,
    jointPlanConfirm,
    jointPlanRelease,
  ],
  notices: [...promiseNotices, ...jointNotices],
  consumers: {
    'promise.asked.v1': [planPromiseKind],
    [whatIfAsked]: [whatIfKind],
    [jointPlanAsked]: [planTogetherKind],
  },
};
