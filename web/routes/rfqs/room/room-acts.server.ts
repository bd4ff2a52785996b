import { data, redirect } from 'react-router';
import { preferencesContext } from '../../../context.ts';
import { readPosted, takePostedFile } from '../../../form/posted-file.server.ts';
import { FormReader } from '../../../form/read-form.ts';
import { toFieldErrors } from '../../../form/user-errors.ts';
import type { DeclineReason, DocumentKind, Locale, RefusalFragment } from '../../../gql/graphql.ts';
import { run } from '../../../graphql.server.ts';
import { fieldOfThread, threadActs } from '../../thread/thread.server.ts';
import { readInstant } from '../editor/rfq-form.ts';
import {
  QuoteCounterAcceptDocument,
  QuoteCounterDocument,
  QuoteCounterRefuseDocument,
  QuoteWithdrawDocument,
  RfqAddendumPostDocument,
  RfqAwardDocument,
  RfqCancelDocument,
  RfqCloseDocument,
  RfqDeclineDocument,
  RfqDocumentAddDocument,
  RfqExtendDocument,
  RfqGuestInviteDocument,
  RfqGuestRevokeDocument,
  RfqInviteDocument,
  RfqNdaAcceptDocument,
  RfqOpenDocument,
  RfqQuestionAnswerDocument,
  RfqQuestionAskDocument,
  RfqSeeDocument,
} from '../rfq-acts.gql.ts';
import type { Route } from './+types/room.ts';

export const DECLINE_REASONS = [
  'NO_CAPACITY',
  'TOO_SHORT',
  'NOT_MANUFACTURABLE',
  'PRICE',
  'MATERIAL',
  'TERMS',
  'OTHER',
] as const satisfies readonly DeclineReason[];
export const DOCUMENT_KINDS = [
  'DRAWING',
  'MODEL',
  'SPECIFICATION',
  'OTHER',
] as const satisfies readonly DocumentKind[];
export const GUEST_LOCALES = ['ZH_CN', 'EN'] as const;

type Refused = readonly RefusalFragment[];
interface Posted {
  readonly args: Route.ActionArgs;
  readonly reader: FormReader;
  readonly form: FormData;
  readonly rfqId: string;
  readonly idempotencyKey: string;
}
type Act = (posted: Posted) => Promise<Refused>;

/** One business act for each form of the room; a form is named as its act. */
const ACTS: Readonly<Record<string, Act>> = {
  open: async ({ args, ...base }) =>
    (await run(args, RfqOpenDocument, { input: idsOf(base) })).data.rfqOpen.userErrors,
  extend: async ({ args, reader, ...base }) => {
    const dueAt = readInstant(reader, 'due', args.context.get(preferencesContext).timeZone);
    if (reader.errors.length > 0) return [];
    return (await run(args, RfqExtendDocument, { input: { ...idsOf(base), dueAt } })).data.rfqExtend
      .userErrors;
  },
  look: async ({ args, ...base }) =>
    (await run(args, RfqSeeDocument, { input: idsOf(base) })).data.rfqSee.userErrors,
  close: async ({ args, reader, ...base }) =>
    (
      await run(args, RfqCloseDocument, {
        input: { ...idsOf(base), reason: reader.optional('reason') ?? '' },
      })
    ).data.rfqClose.userErrors,
  cancel: async ({ args, reader, ...base }) =>
    (
      await run(args, RfqCancelDocument, {
        input: { ...idsOf(base), reason: reader.optional('reason') ?? '' },
      })
    ).data.rfqCancel.userErrors,
  invite: async ({ args, reader, ...base }) =>
    (await run(args, RfqInviteDocument, { input: { ...idsOf(base), firmIds: [reader.text('firmId')] } })).data
      .rfqInvite.userErrors,
  guest: async ({ args, reader, ...base }) => {
    const input = {
      ...idsOf(base),
      name: reader.optional('name') ?? '',
      email: reader.optional('email') ?? '',
      locale: (reader.choice('locale', GUEST_LOCALES) ?? 'ZH_CN') as Locale,
    };
    return (await run(args, RfqGuestInviteDocument, { input })).data.rfqGuestInvite.userErrors;
  },
  revoke: async ({ args, reader, ...base }) =>
    (
      await run(args, RfqGuestRevokeDocument, {
        input: { ...idsOf(base), bidderId: reader.text('bidderId') },
      })
    ).data.rfqGuestRevoke.userErrors,
  addendum: async ({ args, reader, ...base }) =>
    (
      await run(args, RfqAddendumPostDocument, {
        input: { ...idsOf(base), text: reader.optional('text') ?? '' },
      })
    ).data.rfqAddendumPost.userErrors,
  answer: async ({ args, reader, ...base }) => {
    const input = {
      ...idsOf(base),
      questionId: reader.text('questionId'),
      text: reader.optional('text') ?? '',
    };
    return (await run(args, RfqQuestionAnswerDocument, { input })).data.rfqQuestionAnswer.userErrors;
  },
  document: async ({ args, reader, form, ...base }) => {
    const purpose = reader.optional('filePurpose') === 'SHEET' ? 'SHEET' : 'DOCUMENT';
    const fileId = await takePostedFile({ form, reader, context: args.context }, { name: 'file', purpose });
    const kind = reader.choice('kind', DOCUMENT_KINDS) ?? 'DRAWING';
    const revision = reader.text('revision');
    if (reader.errors.length > 0 || fileId === null) return [];
    const unmarked = reader.list('unmarked').includes('yes');
    const input = { ...idsOf(base), fileId, kind, revision, unmarked };
    return (await run(args, RfqDocumentAddDocument, { input })).data.rfqDocumentAdd.userErrors;
  },
  award: async ({ args, reader, ...base }) => {
    const lines = reader.namesFrom('award:').flatMap((name) => {
      const [, quoteId = '', lineId = ''] = name.split(':');
      const quantity = reader.optionalAmount(name);
      return quantity === null || quantity === '0' ? [] : [{ quoteId, lineId, quantity }];
    });
    if (reader.errors.length > 0) return [];
    const input = { ...idsOf(base), lines, closes: reader.list('closes').includes('yes') };
    return (await run(args, RfqAwardDocument, { input })).data.rfqAward.userErrors;
  },
  nda: async ({ args, ...base }) =>
    (await run(args, RfqNdaAcceptDocument, { input: idsOf(base) })).data.rfqNdaAccept.userErrors,
  ask: async ({ args, reader, ...base }) =>
    (
      await run(args, RfqQuestionAskDocument, {
        input: { ...idsOf(base), text: reader.optional('text') ?? '' },
      })
    ).data.rfqQuestionAsk.userErrors,
  decline: async ({ args, reader, ...base }) => {
    const reason = reader.choice('reason', DECLINE_REASONS);
    if (!reason) return [];
    const input = { ...idsOf(base), reason, note: reader.optional('note') };
    return (await run(args, RfqDeclineDocument, { input })).data.rfqDecline.userErrors;
  },
  ...threadActs,
  withdraw: async ({ args, reader, idempotencyKey }) =>
    (await run(args, QuoteWithdrawDocument, { input: { idempotencyKey, quoteId: reader.text('quoteId') } }))
      .data.quoteWithdraw.userErrors,
  counter: async ({ args, reader, idempotencyKey }) => {
    const lines = reader.namesFrom('counterPrice:').map((name) => {
      const lineId = name.slice('counterPrice:'.length);
      return {
        lineId,
        unitPrice: reader.optionalAmount(name),
        quantity: reader.optionalAmount(`counterQuantity:${lineId}`),
        deliverOn: reader.optional(`counterDate:${lineId}`),
      };
    });
    const paymentDays = reader.optionalWhole('paymentDays');
    if (reader.errors.length > 0) return [];
    const input = { idempotencyKey, quoteId: reader.text('quoteId'), lines, paymentDays };
    return (await run(args, QuoteCounterDocument, { input })).data.quoteCounter.userErrors;
  },
  accept: async ({ args, reader, idempotencyKey }) =>
    (
      await run(args, QuoteCounterAcceptDocument, {
        input: { idempotencyKey, quoteId: reader.text('quoteId') },
      })
    ).data.quoteCounterAccept.userErrors,
  refuse: async ({ args, reader, idempotencyKey }) =>
    (
      await run(args, QuoteCounterRefuseDocument, {
        input: { idempotencyKey, quoteId: reader.text('quoteId') },
      })
    ).data.quoteCounterRefuse.userErrors,
};

const idsOf = ({ rfqId, idempotencyKey }: { rfqId: string; idempotencyKey: string }) => ({
  rfqId,
  idempotencyKey,
});

/** Runs the act that was posted; what is refused stands at the form that it came from. */
export async function actInRoom(args: Route.ActionArgs) {
  const form = await readPosted(args.request);
  const reader = new FormReader(form);
  const intent = reader.optional('intent') ?? '';
  const act = ACTS[intent];
  const name = reader.optional('form') ?? intent;
  if (!act) return data(reader.reply([], name), { status: 400 });
  const idempotencyKey = `${reader.text('idempotencyKey')}:${name}`;
  const refused = await act({ args, reader, form, rfqId: args.params.id, idempotencyKey });
  if (reader.errors.length > 0) return data(reader.reply(reader.errors, name), { status: 400 });
  if (refused.length > 0)
    return data(
      reader.reply(
        toFieldErrors(refused, (path) => fieldOf(path, intent, form)),
        name,
      ),
      { status: 422 },
    );
  const thread = intent === 'message' || intent === 'seen' ? `?thread=${reader.text('threadId')}#thread` : '';
  return redirect(`/rfqs/${args.params.id}${thread}`, 303);
}

const OF_THE_FORM = ['reason', 'name', 'email', 'text', 'note', 'revision', 'kind', 'paymentDays'];

/** The field of the form that a refusal is about; none for what belongs to the act as a whole. */
function fieldOf(path: string, intent: string, form: FormData): string {
  if (intent === 'message') return fieldOfThread(path);
  const [first = '', index, name] = path.split('.');
  if (first === 'lines' && index !== undefined) {
    const prefix = intent === 'award' ? 'award:' : 'counterPrice:';
    const names = [...form.keys()].filter(
      (key) => key.startsWith(prefix) && (prefix !== 'award:' || !['', '0'].includes(String(form.get(key)))),
    );
    const found = names[Number(index)] ?? '';
    if (name === 'quantity' && intent === 'counter') return found.replace('counterPrice', 'counterQuantity');
    return name === 'deliverOn' ? found.replace('counterPrice', 'counterDate') : found;
  }
  if (first === 'dueAt') return 'dueDate';
  if (first === 'fileId') return 'file';
  return OF_THE_FORM.includes(first) ? first : '';
}
