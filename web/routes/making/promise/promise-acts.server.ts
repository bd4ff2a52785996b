import { data, redirect } from 'react-router';
import { FormReader } from '../../../form/read-form.ts';
import { toFieldErrors } from '../../../form/user-errors.ts';
import type { RefusalFragment } from '../../../gql/graphql.ts';
import { run } from '../../../graphql.server.ts';
import {
  PromiseConfirmDocument,
  PromiseQuoteDocument,
  PromiseReleaseDocument,
  PromiseReplanDocument,
  PromiseWhatIfDocument,
} from '../making.gql.ts';
import { fieldOfWhatIf, readWhatIf } from '../studio/what-if-form.ts';
import type { Route } from './+types/promise.ts';
import { movedForm } from './moved.tsx';

interface Posted {
  readonly args: Route.ActionArgs;
  readonly reader: FormReader;
  readonly input: { readonly idempotencyKey: string; readonly orderPromiseId: string };
}

/** Offers to plan without, where the form names any, or none where it asks for all. */
function withoutOf(reader: FormReader): { withoutOfferIds?: string[]; mayAsk?: boolean } {
  if (reader.optional('mayAsk') === 'yes') return { mayAsk: true };
  if (reader.optional('withAll') === 'yes') return { withoutOfferIds: [] };
  const ids = reader.list('withoutOfferId');
  return ids.length > 0 ? { withoutOfferIds: ids } : {};
}

interface Answer {
  readonly userErrors: readonly RefusalFragment[];
  readonly orderPromise: { readonly id: string } | null;
}

const ACTS: Readonly<Record<string, (posted: Posted) => Promise<Answer>>> = {
  REPLAN: async ({ args, reader, input }) =>
    (await run(args, PromiseReplanDocument, { input: { ...input, ...withoutOf(reader) } })).data
      .orderPromiseReplan,
  QUOTE: async ({ args, reader, input }) =>
    (
      await run(args, PromiseQuoteDocument, {
        input: { ...input, planId: reader.text('planId'), replanIfMoved: true },
      })
    ).data.orderPromiseQuote,
  WHAT_IF: async ({ args, reader, input }) =>
    (await run(args, PromiseWhatIfDocument, { input: { ...input, ...readWhatIf(reader) } })).data
      .orderPromiseWhatIf,
  CONFIRM: async ({ args, input }) =>
    (await run(args, PromiseConfirmDocument, { input })).data.orderPromiseConfirm,
  RELEASE: async ({ args, input }) =>
    (await run(args, PromiseReleaseDocument, { input })).data.orderPromiseRelease,
};

/** Runs the act that was posted; what is refused stands at the form that it came from. */
export async function actOnPromise(args: Route.ActionArgs) {
  const reader = new FormReader(await args.request.formData());
  const form = reader.optional('form') ?? '';
  const intent = reader.optional('intent') ?? '';
  const act = ACTS[intent];
  if (!act) return data(reader.reply([], form), { status: 400 });
  const input = {
    idempotencyKey: `${reader.text('idempotencyKey')}:${form}`,
    orderPromiseId: args.params.id,
  };
  const { userErrors, orderPromise } = await act({ args, reader, input });
  if (userErrors.length > 0)
    return data(
      reader.reply(
        toFieldErrors(userErrors, (path) => (intent === 'WHAT_IF' ? fieldOfWhatIf(path) : '')),
        orderPromise ? movedForm : form,
      ),
      { status: 422 },
    );
  return redirect(`/promises/${args.params.id}${args.url.search}`, 303);
}
