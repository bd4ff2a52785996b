import { data, redirect } from 'react-router';
import { FormReader } from '../../../form/read-form.ts';
import { toFieldErrors } from '../../../form/user-errors.ts';
import { run } from '../../../graphql.server.ts';
import type { Route } from '../+types/promises.ts';
import { JointPlanAskDocument } from './together.gql.ts';

/** Has the promises that were chosen planned as one, and goes to their joint plan. */
export async function askJointly(args: Route.ActionArgs) {
  const reader = new FormReader(await args.request.formData());
  const input = {
    idempotencyKey: reader.text('idempotencyKey'),
    orderPromiseIds: reader.list('orderPromiseId'),
  };
  const { jointPlan, userErrors } = (await run(args, JointPlanAskDocument, { input })).data.jointPlanAsk;
  if (!jointPlan)
    return data(
      reader.reply(
        toFieldErrors(userErrors, () => ''),
        'together',
      ),
      { status: 422 },
    );
  return redirect(`/promises/together/${jointPlan.id}`, 303);
}
