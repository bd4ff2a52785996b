import { data, redirect } from 'react-router';
import { FormReader } from '../../form/read-form.ts';
import { toFieldErrors } from '../../form/user-errors.ts';
import type { RefusalFragment } from '../../gql/graphql.ts';
import { run } from '../../graphql.server.ts';
import {
  AcceptDocument,
  ConfirmDocument,
  DeclineDocument,
  ReleaseDocument,
} from '../reservations/reservations.gql.ts';
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
  dismiss: async (args, idempotencyKey, noticeId) =>
    (await run(args, DismissDocument, { input: { idempotencyKey, noticeId } })).data.noticeDismiss.userErrors,
  read: async (args, idempotencyKey, noticeId) =>
    (await run(args, MarkReadDocument, { input: { idempotencyKey, noticeId, andOlder: false } })).data
      .noticeMarkRead.userErrors,
  readAll: async (args, idempotencyKey, noticeId) =>
    (await run(args, MarkReadDocument, { input: { idempotencyKey, noticeId, andOlder: true } })).data
      .noticeMarkRead.userErrors,
};

/** Answers what a list of notices has posted, then goes back to the list. `answer` is `mutation id`: what is to be done, and to what. */
export async function answerNotice(args: Args & { request: Request }, back: string) {
  const reader = new FormReader(await args.request.formData());
  const [name = '', id = ''] = reader.text('answer').split(' ');
  const answer = Object.hasOwn(answers, name) ? answers[name] : undefined;
  if (!answer) return data(reader.reply(), { status: 400 });
  const key = `${reader.text('idempotencyKey')}:${name}:${id}`;
  const refused = toFieldErrors(await answer(args, key, id), () => '');
  if (refused.length > 0) return data(reader.reply(refused), { status: 422 });
  return redirect(back, 303);
}
