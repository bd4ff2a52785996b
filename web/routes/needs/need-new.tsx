import { data, Form, redirect } from 'react-router';
import { today } from '../../clock.server.ts';
import { Allowed } from '../../domain/allowed.tsx';
import { addDays, mondayOf } from '../../domain/week.ts';
import { Hidden } from '../../form/fields.tsx';
import { FormScope } from '../../form/form-scope.tsx';
import { toFieldErrors } from '../../form/user-errors.ts';
import { query, run } from '../../graphql.server.ts';
import { useT } from '../../i18n/use-t.ts';
import { SubmitButton } from '../../ui/button.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Panel } from '../../ui/panel.tsx';
import ui from '../../ui/ui.module.css';
import type { Route } from './+types/need-new.ts';
import { NeedFields } from './need-fields.tsx';
import { fieldOfNeed, readNeedForm } from './need-form.ts';
import { NeedFormDocument, NeedPostDocument } from './needs.gql.ts';
import { RequirementFields } from './requirement-fields.tsx';

export async function loader(args: Route.LoaderArgs) {
  const answer = await query(args, NeedFormDocument, {});
  const from = mondayOf(addDays(today(args), 7));
  return { ...answer, from, lastDay: addDays(from, 27), idempotencyKey: crypto.randomUUID() };
}

export async function action(args: Route.ActionArgs) {
  const { reader, input } = readNeedForm(await args.request.formData());
  if (reader.errors.length > 0) return data(reader.reply(), { status: 400 });
  const { data: answer } = await run(args, NeedPostDocument, { input });
  const { capacityRequest, userErrors } = answer.capacityRequestPost;
  const fieldOf = (path: string) => fieldOfNeed(path, input);
  if (!capacityRequest) return data(reader.reply(toFieldErrors(userErrors, fieldOf)), { status: 422 });
  return redirect(`/needs/${capacityRequest.id}`, 303);
}

export default function NeedNew({ loaderData, actionData }: Route.ComponentProps) {
  const t = useT();
  const { from, lastDay } = loaderData;
  return (
    <>
      <PageHead title={t('needs:new')} crumbs={[{ to: '/needs', text: t('needs:title') }]} />
      <Form method="post" noValidate className={ui.stack}>
        <FormScope reply={actionData} defaults={{ from, lastDay, loadUnit: 'MIN' }}>
          <Hidden name="idempotencyKey" value={loaderData.idempotencyKey} />
          <NeedFields lists={loaderData} />
          <Panel title={t('needs:section.require')}>
            <RequirementFields lists={loaderData} />
          </Panel>
        </FormScope>
        <div className={ui.formActions}>
          <Allowed act="capacityRequestPost" word={t('needs:post')}>
            <SubmitButton look="primary">{t('needs:post')}</SubmitButton>
          </Allowed>
          <span className="quiet">{t('needs:postConsequence')}</span>
        </div>
      </Form>
    </>
  );
}
