import { data, type RouterContextProvider, redirect } from 'react-router';
import { FormReader } from '../../form/read-form.ts';
import { toFieldErrors } from '../../form/user-errors.ts';
import { notFound, query, run } from '../../graphql.server.ts';
import { changedNeed, needAsInput } from './change-need.ts';
import { NeedCloseDocument, NeedDocument, NeedPostDocument, NeedReweighDocument } from './needs.gql.ts';
import { readWeights } from './weights-form.ts';

type Args = { context: Readonly<RouterContextProvider>; url: URL; params: { id: string } };

export async function closeNeed(args: Args, form: FormData) {
  const reader = new FormReader(form);
  const input = { idempotencyKey: reader.text('idempotencyKey'), requestId: args.params.id };
  const { data: answer } = await run(args, NeedCloseDocument, { input });
  const refused = toFieldErrors(answer.capacityRequestClose.userErrors, () => '');
  if (refused.length > 0) return data(reader.reply(refused), { status: 422 });
  return redirect(`/needs/${args.params.id}`, 303);
}

export async function reweighNeed(args: Args, form: FormData) {
  const reader = new FormReader(form);
  const weights = readWeights(reader);
  if (reader.errors.length > 0) return data(reader.reply(reader.errors, 'weights'), { status: 400 });
  const idempotencyKey = `${reader.text('idempotencyKey')}:weights`;
  const input = { idempotencyKey, requestId: args.params.id, weights };
  const { data: answer } = await run(args, NeedReweighDocument, { input });
  const refused = toFieldErrors(answer.capacityRequestReweigh.userErrors, (path) => path.split('.')[1] ?? '');
  if (refused.length > 0) return data(reader.reply(refused, 'weights'), { status: 422 });
  return redirect(`/needs/${args.params.id}`, 303);
}

/**
 * Posts the need again with the change that the matching found, then closes this one, so that one need stands, not two. A need keeps
 * what was held for it: then it stays open.
 */
export async function applyChange(args: Args, form: FormData) {
  const reader = new FormReader(form);
  const [offerId, kind] = reader.text('change').split(' ');
  const { node: need } = await query(args, NeedDocument, { id: args.params.id });
  if (need?.__typename !== 'CapacityRequest') return notFound(args);
  const change = need.matches
    .find(({ offer }) => offer.id === offerId)
    ?.changes.find((one) => one.kind === kind);
  const key = `${reader.text('idempotencyKey')}:${offerId}:${kind}`;
  const currency = change?.landedCost?.currency ?? 'CNY';
  const input = change && changedNeed(needAsInput(need, key), change.kind, change.params, currency);
  if (!input)
    return refused(reader, [{ field: '', code: 'CHANGE_GONE', message: 'CHANGE_GONE', params: [] }]);
  const { capacityRequest, userErrors } = (await run(args, NeedPostDocument, { input })).data
    .capacityRequestPost;
  if (!capacityRequest)
    return refused(
      reader,
      toFieldErrors(userErrors, () => ''),
    );
  if (need.reservations.length === 0)
    await run(args, NeedCloseDocument, {
      input: { idempotencyKey: `${key}:close`, requestId: args.params.id },
    });
  return redirect(`/needs/${capacityRequest.id}`, 303);
}

function refused(reader: FormReader, errors: ReturnType<typeof toFieldErrors>) {
  return data(reader.reply(errors), { status: 422 });
}
