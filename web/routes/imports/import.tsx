import { ArrowRight } from 'lucide-react';
import { data, Form, redirect } from 'react-router';
import { Allowed } from '../../domain/allowed.tsx';
import { StateBadge } from '../../domain/state-badge.tsx';
import { TimeText } from '../../domain/values.tsx';
import { Hidden } from '../../form/fields.tsx';
import { FormScope } from '../../form/form-scope.tsx';
import { FormReader } from '../../form/read-form.ts';
import { toFieldErrors } from '../../form/user-errors.ts';
import { notFound, query, run } from '../../graphql.server.ts';
import { useT } from '../../i18n/use-t.ts';
import { ButtonLink, SubmitButton } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import ui from '../../ui/ui.module.css';
import type { Route } from './+types/import.ts';
import { Causes, Counts, DifferencesFound, Problems, Steps } from './import-parts.tsx';
import { ImportCommitDocument, ImportDocument } from './imports.gql.ts';
import css from './imports.module.css';

export async function loader(args: Route.LoaderArgs) {
  const { node } = await query(args, ImportDocument, { id: args.params.id });
  if (node?.__typename !== 'CapacityImport') return notFound(args);
  return { found: node, idempotencyKey: crypto.randomUUID() };
}

export async function action(args: Route.ActionArgs) {
  const reader = new FormReader(await args.request.formData());
  const input = { idempotencyKey: reader.text('idempotencyKey'), importId: args.params.id };
  const { data: answer } = await run(args, ImportCommitDocument, { input });
  const refused = toFieldErrors(answer.capacityImportCommit.userErrors, () => '');
  if (refused.length > 0) return data(reader.reply(refused), { status: 422 });
  return redirect(`/capacity/imports/${args.params.id}`, 303);
}

/** A refusal often means that things have changed meanwhile: the screen shows them as they are now. */
export function shouldRevalidate() {
  return true;
}

export default function Import({ loaderData, actionData }: Route.ComponentProps) {
  const t = useT();
  const { found } = loaderData;
  const crumbs = [
    { to: '/capacity', text: t('capacity:title') },
    { to: '/capacity/imports', text: t('imports:title') },
  ];
  return (
    <>
      <PageHead
        title={found.fileName}
        crumbs={crumbs}
        meta={
          <>
            <StateBadge of="import" state={found.state} />
            <span>
              {found.uploadedBy.name} · <TimeText instant={found.uploadedAt} />
            </span>
          </>
        }
      />
      <Steps state={found.state} />
      <div className={ui.stack}>
        <Counts found={found} />
        <FormScope reply={actionData}>
          <Outcome found={found} idempotencyKey={loaderData.idempotencyKey} />
        </FormScope>
        <Causes causes={found.causes} />
        <Problems problems={found.problems} total={found.rejectCount + found.warningCount} />
        <DifferencesFound differences={found.differences} />
      </div>
    </>
  );
}

function Outcome({ found, idempotencyKey }: Route.ComponentProps['loaderData']) {
  const t = useT();
  if (found.state === 'COMMITTED') {
    return (
      <div className={css.commit}>
        <Notice tone="ok">
          {t('imports:committed')} {found.committedAt ? <TimeText instant={found.committedAt} /> : null}
        </Notice>
        <ButtonLink look="primary" to="/capacity">
          {t('imports:toBoard')}
          <Icon of={ArrowRight} />
        </ButtonLink>
      </div>
    );
  }
  if (!found.availableActions.includes('COMMIT')) {
    return (
      <div className={css.commit}>
        <Notice tone="bad">{t('imports:rejected')}</Notice>
        <ButtonLink to="/capacity/imports">{t('imports:again')}</ButtonLink>
      </div>
    );
  }
  return (
    <Form method="post" className={css.commit}>
      <Hidden name="idempotencyKey" value={idempotencyKey} />
      <p>{t('imports:commit.why', { create: found.createCount, change: found.changeCount })}</p>
      <div className={ui.row}>
        <ButtonLink to="/capacity/imports">{t('imports:again')}</ButtonLink>
        <Allowed act="capacityImportCommit" word={t('imports:commit.submit')}>
          <SubmitButton look="primary">{t('imports:commit.submit')}</SubmitButton>
        </Allowed>
      </div>
    </Form>
  );
}
