import { data, redirect } from 'react-router';
import { readPosted } from '../../../form/posted-file.server.ts';
import { FormReader } from '../../../form/read-form.ts';
import { toFieldErrors } from '../../../form/user-errors.ts';
import type { RefusalFragment } from '../../../gql/graphql.ts';
import { run } from '../../../graphql.server.ts';
import { actInThread } from '../../thread/thread.server.ts';
import {
  CallOffCancelDocument,
  CallOffConfirmDocument,
  CallOffDeclineDocument,
  CallOffPlaceDocument,
  CallOffRepeatDocument,
  FrameworkAcceptDocument,
  FrameworkDeclineDocument,
  FrameworkEndDocument,
} from '../agreement-acts.gql.ts';
import type { Route } from './+types/agreement.ts';

interface Posted {
  readonly reader: FormReader;
  readonly idempotencyKey: string;
  readonly frameworkId: string;
}
type Acting = (args: Route.ActionArgs, posted: Posted) => Promise<readonly RefusalFragment[]>;

/** One act for each intent of the agreement's forms; nothing is sent while the form itself is wrong. */
const acts: Record<string, Acting> = {
  accept: async (args, { idempotencyKey, frameworkId }) =>
    (await run(args, FrameworkAcceptDocument, { input: { idempotencyKey, frameworkId } })).data
      .frameworkAccept.userErrors,
  decline: async (args, { reader, ...ids }) => {
    const input = { ...ids, reason: reader.text('reason') };
    if (reader.errors.length > 0) return [];
    return (await run(args, FrameworkDeclineDocument, { input })).data.frameworkDecline.userErrors;
  },
  end: async (args, { reader, ...ids }) => {
    const input = { ...ids, reason: reader.text('reason') };
    if (reader.errors.length > 0) return [];
    return (await run(args, FrameworkEndDocument, { input })).data.frameworkEnd.userErrors;
  },
  place: async (args, { reader, ...ids }) => {
    const lines = reader
      .namesFrom('quantity:')
      .filter((name) => reader.optional(name) !== null)
      .map((name) => ({ lineId: name.slice('quantity:'.length), quantity: reader.amount(name) }));
    const input = {
      ...ids,
      wantedOn: reader.date('wantedOn'),
      deliverToCityCode: reader.text('deliverToCityCode'),
      note: reader.optional('note'),
      lines,
    };
    if (reader.errors.length > 0) return [];
    return (await run(args, CallOffPlaceDocument, { input })).data.callOffPlace.userErrors;
  },
  repeat: async (args, { reader, idempotencyKey }) => {
    const input = { idempotencyKey, callOffId: reader.text('callOffId'), wantedOn: reader.date('wantedOn') };
    if (reader.errors.length > 0) return [];
    return (await run(args, CallOffRepeatDocument, { input })).data.callOffRepeat.userErrors;
  },
  confirm: async (args, { reader, idempotencyKey }) => {
    const promisedOn = reader.optional('promisedOn') === null ? null : reader.date('promisedOn');
    const input = { idempotencyKey, callOffId: reader.text('callOffId'), promisedOn };
    if (reader.errors.length > 0) return [];
    return (await run(args, CallOffConfirmDocument, { input })).data.callOffConfirm.userErrors;
  },
  declineCallOff: async (args, { reader, idempotencyKey }) => {
    const input = { idempotencyKey, callOffId: reader.text('callOffId'), reason: reader.text('reason') };
    if (reader.errors.length > 0) return [];
    return (await run(args, CallOffDeclineDocument, { input })).data.callOffDecline.userErrors;
  },
  cancelCallOff: async (args, { reader, idempotencyKey }) => {
    const input = { idempotencyKey, callOffId: reader.text('callOffId'), reason: reader.text('reason') };
    if (reader.errors.length > 0) return [];
    return (await run(args, CallOffCancelDocument, { input })).data.callOffCancel.userErrors;
  },
};

/** What was posted on the agreement's page. */
export async function actOnAgreement(args: Route.ActionArgs) {
  const form = await readPosted(args.request);
  const back = `/agreements/${args.params.id}${args.url.search}`;
  const said = await actInThread(args, form, back);
  if (said) return said;
  const reader = new FormReader(form);
  const intent = reader.optional('intent') ?? '';
  const name = reader.optional('form') ?? intent;
  const posted = {
    reader,
    idempotencyKey: `${reader.text('idempotencyKey')}:${name}`,
    frameworkId: args.params.id,
  };
  const refused = (await acts[intent]?.(args, posted)) ?? [];
  if (reader.errors.length > 0) return data(reader.reply(reader.errors, name), { status: 400 });
  const asked = reader.namesFrom('quantity:').filter((field) => reader.optional(field) !== null);
  const fieldOf = (path: string) => {
    const [first = '', index] = path.split('.');
    return first === 'lines' ? (asked[Number(index)] ?? '') : first;
  };
  if (refused.length > 0) return data(reader.reply(toFieldErrors(refused, fieldOf), name), { status: 422 });
  return redirect(`/agreements/${args.params.id}`, 303);
}
