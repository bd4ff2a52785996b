import { data, redirect } from 'react-router';
import { FormReader } from '../../form/read-form.ts';
import { toFieldErrors } from '../../form/user-errors.ts';
import type { RefusalFragment } from '../../gql/graphql.ts';
import { run } from '../../graphql.server.ts';
import { CallOffConfirmDocument, FrameworkAcceptDocument } from '../agreements/agreement-acts.gql.ts';
import { AccountActionDoneDocument } from '../partners/partner.gql.ts';
import {
  AcceptDocument,
  ConfirmDocument,
  DeclineDocument,
  ReleaseDocument,
} from '../reservations/reservations.gql.ts';
import { QuoteCounterAcceptDocument, QuoteCounterRefuseDocument } from '../rfqs/rfq-acts.gql.ts';
import { ThreadMessagePostDocument } from '../thread/thread.gql.ts';
import { DismissDocument, MarkReadDocument } from './inbox.gql.ts';

type Args = Parameters<typeof run>[0];
type Answering = (args: Args, key: string, id: string) => Promise<readonly RefusalFragment[]>;

/**
 * What one click in the inbox sends: the mutation's own document, so that an answer given here is the same act as on its screen. A
 * test holds this list against the answers that the domain declares.
 */
export const answers: Readonly<Record<string, Answering>> = {
  reservationAccept: async (args, idempotencyKey, reservationId) =>
    (await run(args, AcceptDocument, { input: { idempotencyKey, reservationId } })).data.reservationAccept
      .userErrors,
  reservationDecline: async (args, idempotencyKey, reservationId) =>
    (await run(args, DeclineDocument, { input: { idempotencyKey, reservationId } })).data.reservationDecline
      .userErrors,
  reservationConfirm: async (args, idempotencyKey, reservationId) =>
    (await run(args, ConfirmDocument, { input: { idempotencyKey, reservationId } })).data.reservationConfirm
      .userErrors,
  reservationRelease: async (args, idempotencyKey, reservationId) =>
    (await run(args, ReleaseDocument, { input: { idempotencyKey, reservationId } })).data.reservationRelease
      .userErrors,
  quoteCounterAccept: async (args, idempotencyKey, quoteId) =>
    (await run(args, QuoteCounterAcceptDocument, { input: { idempotencyKey, quoteId } })).data
      .quoteCounterAccept.userErrors,
  quoteCounterRefuse: async (args, idempotencyKey, quoteId) =>
    (await run(args, QuoteCounterRefuseDocument, { input: { idempotencyKey, quoteId } })).data
      .quoteCounterRefuse.userErrors,
  frameworkAccept: async (args, idempotencyKey, frameworkId) =>
    (await run(args, FrameworkAcceptDocument, { input: { idempotencyKey, frameworkId } })).data
      .frameworkAccept.userErrors,
  callOffConfirm: async (args, idempotencyKey, callOffId) =>
    (await run(args, CallOffConfirmDocument, { input: { idempotencyKey, callOffId } })).data.callOffConfirm
      .userErrors,
  accountActionDone: async (args, idempotencyKey, actionId) =>
    (await run(args, AccountActionDoneDocument, { input: { idempotencyKey, actionId } })).data
      .accountActionDone.userErrors,
  dismiss: async (args, idempotencyKey, noticeId) =>
    (await run(args, DismissDocument, { input: { idempotencyKey, noticeId } })).data.noticeDismiss.userErrors,
  read: async (args, idempotencyKey, noticeId) =>
    (await run(args, MarkReadDocument, { input: { idempotencyKey, noticeId, andOlder: false } })).data
      .noticeMarkRead.userErrors,
  readAll: async (args, idempotencyKey, noticeId) =>
    (await run(args, MarkReadDocument, { input: { idempotencyKey, noticeId, andOlder: true } })).data
      .noticeMarkRead.userErrors,
};

/** What an answer in words sends, by the mutation that a notice names; a test holds this list against those that the domain declares. */
export const replies: Readonly<
  Record<string, (args: Args, key: string, id: string, text: string) => Promise<readonly RefusalFragment[]>>
> = {
  threadMessagePost: async (args, idempotencyKey, threadId, text) =>
    (await run(args, ThreadMessagePostDocument, { input: { idempotencyKey, threadId, text } })).data
      .threadMessagePost.userErrors,
};

/** Answers a notice in words, then notes that it is read: whoever answers has read it. */
async function replyTo(
  args: Args,
  reader: FormReader,
  { name, id, noticeId, back }: { name: string; id: string; noticeId: string; back: string },
) {
  const form = `reply-${noticeId}`;
  const key = `${reader.text('idempotencyKey')}:${name}:${noticeId}`;
  const text = reader.text('words');
  const reply = replies[name];
  if (reader.errors.length > 0 || !reply) return data(reader.reply(reader.errors, form), { status: 400 });
  const refused = toFieldErrors(await reply(args, key, id, text), (path) => (path === 'text' ? 'words' : ''));
  if (refused.length > 0) return data(reader.reply(refused, form), { status: 422 });
  const input = { idempotencyKey: `${key}:read`, noticeId, andOlder: false };
  await run(args, MarkReadDocument, { input });
  return redirect(back, 303);
}

/** Answers what a list of notices has posted, then goes back to the list. `answer` is `mutation id`: what is to be done, and to what. */
export async function answerNotice(args: Args & { request: Request }, back: string) {
  const reader = new FormReader(await args.request.formData());
  const [name = '', id = '', noticeId = ''] = reader.text('answer').split(' ');
  if (Object.hasOwn(replies, name)) return await replyTo(args, reader, { name, id, noticeId, back });
  const answer = Object.hasOwn(answers, name) ? answers[name] : undefined;
  if (!answer) return data(reader.reply(), { status: 400 });
  const key = `${reader.text('idempotencyKey')}:${name}:${id}`;
  const refused = toFieldErrors(await answer(args, key, id), () => '');
  if (refused.length > 0) return data(reader.reply(refused), { status: 422 });
  return redirect(back, 303);
}
