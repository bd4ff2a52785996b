import type { Slice } from '../kernel/slice.ts';
import {
  accountActionDone,
  accountActionSet,
  accountContactAdd,
  accountContactRemove,
  accountNoteAdd,
} from './accounts/keep-account.ts';
import { organisationApprovalLimitsSet } from './awards/approval-limit.ts';
import { awardApprove, awardReject } from './awards/approve-award.ts';
import { rfqAward } from './awards/award-rfq.ts';
import { rfqDecline, rfqJoin, rfqNdaAccept } from './bidders/answer-rfq.ts';
import { rfqInvite } from './bidders/invite-bidders.ts';
import { rfqAddendumPost, rfqQuestionAnswer, rfqQuestionAsk } from './bidders/post-note.ts';
import { callOffCancel, callOffConfirm, callOffDecline } from './call-offs/answer-call-off.ts';
import { callOffPlace, callOffRepeat } from './call-offs/place-call-off.ts';
import { rfqTakeIn } from './catena-x/take-in-rfq.ts';
import { rfqSee } from './changes/see-rfq.ts';
import { rfqDocumentAdd } from './documents/add-document.ts';
import { frameworkAccept, frameworkDecline, frameworkEnd } from './frameworks/answer-framework.ts';
import { frameworkPropose } from './frameworks/propose-framework.ts';
import { guestDecline, guestNdaAccept, guestQuestionAsk, guestQuoteSubmit } from './guests/guest-acts.ts';
import { rfqGuestInvite, rfqGuestRevoke } from './guests/invite-guest.ts';
import { quoteCounter, quoteCounterAccept, quoteCounterRefuse } from './quotes/counter-quote.ts';
import { quoteSubmit } from './quotes/submit-quote.ts';
import { quoteWithdraw } from './quotes/withdraw-quote.ts';
import { rfqCreate } from './rfq/create-rfq.ts';
import { rfqCancel, rfqClose } from './rfq/end-rfq.ts';
import { rfqExtend, rfqOpen } from './rfq/open-rfq.ts';
import { rfqReorder } from './rfq/reorder-rfq.ts';
import {
  approvedSourceAdd,
  approvedSourceWithdraw,
  organisationSourceDemandSet,
} from './sources/approve-source.ts';
import { sourcingMails, sourcingNotices, sourcingWebhooks } from './sourcing.notices.ts';
import { mailedThreadAnswer } from './thread/answer-by-mail.ts';
import { threadMessagePost } from './thread/post-message.ts';
import { threadSee } from './thread/see-thread.ts';

/** Requests for quotation, quotes, counter-offers, awards, and the people behind them. */
export const sourcingSlice: Slice = {
  name: 'sourcing',
  commands: [
    rfqCreate,
    rfqInvite,
    rfqOpen,
    rfqExtend,
    rfqSee,
    rfqClose,
    rfqCancel,
    rfqAddendumPost,
    rfqQuestionAnswer,
    rfqDocumentAdd,
    rfqGuestInvite,
    rfqGuestRevoke,
    rfqJoin,
    rfqDecline,
    rfqNdaAccept,
    rfqQuestionAsk,
    quoteSubmit,
    quoteWithdraw,
    quoteCounter,
    quoteCounterAccept,
    quoteCounterRefuse,
    rfqAward,
    awardApprove,
    awardReject,
    organisationApprovalLimitsSet,
    threadMessagePost,
    threadSee,
    mailedThreadAnswer,
    frameworkPropose,
    frameworkAccept,
    frameworkDecline,
    frameworkEnd,
    callOffPlace,
    callOffRepeat,
    callOffConfirm,
    callOffDecline,
    callOffCancel,
    rfqReorder,
    rfqTakeIn,
    approvedSourceAdd,
    approvedSourceWithdraw,
    organisationSourceDemandSet,
    accountContactAdd,
    accountContactRemove,
    accountNoteAdd,
    accountActionSet,
    accountActionDone,
    guestQuoteSubmit,
    guestDecline,
    guestQuestionAsk,
    guestNdaAccept,
  ],
  notices: sourcingNotices,
  followable: [{ prefix: 'rfq', table: 'app.rfq' }],
  mails: sourcingMails,
  webhooks: sourcingWebhooks,
};
