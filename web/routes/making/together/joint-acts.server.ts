import { data, redirect } from 'react-router';
import { FormReader } from '../../../form/read-form.ts';
import { toFieldErrors } from '../../../form/user-errors.ts';
import type { RefusalFragment } from '../../../gql/graphql.ts';
import { run } from '../../../graphql.server.ts';
import type { Route } from './+types/joint-plan.ts';
import {
  JointPlanConfirmDocument,
  JointPlanQuoteDocument,
  JointPlanReleaseDocument,
  JointPlanReplanDocument,
} from './together.gql.ts';

interface Posted {
  readonly args: Route.ActionArgs;
  readonly input: { readonly idempotencyKey: string; readonly jointPlanId: string };
}

const ACTS: Readonly<Record<string, (posted: Posted) => Promise<readonly RefusalFragment[]>>> = {
  REPLAN: async ({ args, input }) =>
    (await run(args, JointPlanReplanDocument, { input })).data.jointPlanReplan.userErrors,
  QUOTE: async ({ args, input }) =>
    (await run(args, JointPlanQuoteDocument, { input })).data.jointPlanQuote.userErrors,
  CONFIRM: async ({ args, input }) =>
    (await run(args, JointPlanConfirmDocument, { input })).data.jointPlanConfirm.userErrors,
  RELEASE: async ({ args, input }) =>
    (await run(args, JointPlanReleaseDocument, { input })).data.jointPlanRelease.userErrors,
};

/** Runs the act that was posted; what is refused stands at the form that it came from, each with the order that it is about. */
export async function actOnJointPlan(args: Route.ActionArgs) {
  const reader = new FormReader(await args.request.formData());
  const form = reader.optional('form') ?? '';
  const act = ACTS[reader.optional('intent') ?? ''];
  if (!act) return data(reader.reply([], form), { status: 400 });
  const input = { idempotencyKey: `${reader.text('idempotencyKey')}:${form}`, jointPlanId: args.params.id };
  const refused = await act({ args, input });
  if (refused.length > 0)
    return data(reader.reply(toFieldErrors(refused, () => '').map(ofOrder), form), { status: 422 });
  return redirect(`/promises/together/${args.params.id}`, 303);
}

type Named = ReturnType<typeof toFieldErrors>[number];

/** The order is said before the sentence, for there are several. */
function ofOrder(error: Named): Named {
  const order = error.params.find(({ name }) => name === 'order');
  return order ? { ...error, params: [...error.params, { name: 'ofOrder', value: order.value }] } : error;
}
