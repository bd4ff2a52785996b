import { data, redirect } from 'react-router';
import { now } from '../../clock.server.ts';
import { auditTrail } from '../../domain/audit-trail.server.ts';
import { AuditTrail } from '../../domain/audit-trail.tsx';
import { StateBadge } from '../../domain/state-badge.tsx';
import { TimeText } from '../../domain/values.tsx';
import { FormScope } from '../../form/form-scope.tsx';
import { FormReader } from '../../form/read-form.ts';
import { notFound, query } from '../../graphql.server.ts';
import { useT } from '../../i18n/use-t.ts';
import { PageHead } from '../../ui/page-head.tsx';
import ui from '../../ui/ui.module.css';
import type { Route } from './+types/import.ts';
import { actOn } from './import-action.server.ts';
import { Outcome } from './import-outcome.tsx';
import { Causes, Counts, DifferencesFound, Facts, Problems, Steps } from './import-parts.tsx';
import { isWorking, Progress } from './import-progress.tsx';
import { ImportDocument } from './imports.gql.ts';
import { MatchColumns } from './match-columns.tsx';
import { useKindName } from './use-kind-name.ts';

export async function loader(args: Route.LoaderArgs) {
  const after = args.url.searchParams.get('after');
  const { node, sheetKinds } = await query(args, ImportDocument, { id: args.params.id, after });
  if (node?.__typename !== 'SheetImport') return notFound(args);
  const trail = await auditTrail(args, args.params.id);
  return {
    found: node,
    trail,
    sheetKinds,
    // Its kind may ask for more than sheets do: people of finance bring in books and no capacity.
    isOpen: sheetKinds.find(({ kind }) => kind === node.kind)?.isAllowed ?? true,
    isMatching: args.url.searchParams.has('match'),
    refreshing: isWorking(node.state),
    now: now().toISOString(),
    idempotencyKey: crypto.randomUUID(),
  };
}

export async function action(args: Route.ActionArgs) {
  const reader = new FormReader(await args.request.formData());
  const refused = await actOn(args, reader);
  if (refused.length > 0) return data(reader.reply(refused), { status: 422 });
  return redirect(`/capacity/imports/${args.params.id}`, 303);
}

/** A refusal often means that things have changed meanwhile: the screen shows them as they are now. */
export function shouldRevalidate() {
  return true;
}

export default function Import({ loaderData, actionData }: Route.ComponentProps) {
  const t = useT();
  const { found, sheetKinds } = loaderData;
  const kindName = useKindName(sheetKinds);
  const columns = sheetKinds.find(({ kind }) => kind === found.kind)?.columns ?? [];
  const crumbs = [
    { to: '/capacity', text: t('capacity:title') },
    { to: '/capacity/imports', text: t('imports:title') },
  ];
  const isMatching = found.state === 'MATCHING' || loaderData.isMatching;
  const isChecked = found.rowCount > 0;
  return (
    <>
      <PageHead
        title={found.fileName}
        crumbs={crumbs}
        meta={
          <>
            <StateBadge of="import" state={found.state} />
            {found.kind ? <span>{kindName(found.kind)}</span> : null}
            <span>
              {found.uploadedBy.name} · <TimeText instant={found.uploadedAt} />
            </span>
          </>
        }
      />
      <Steps state={found.state} />
      <FormScope reply={actionData}>
        <div className={ui.stack}>
          {isWorking(found.state) ? <Progress {...loaderData} /> : null}
          {isMatching && found.availableActions.includes('MATCH') ? (
            <MatchColumns {...loaderData} />
          ) : (
            <>
              {isChecked ? <Counts found={found} /> : null}
              <Outcome {...loaderData} />
              <Causes causes={found.causes} columns={columns} />
              <Problems problems={found.problems} columns={columns} />
              <DifferencesFound differences={found.differences} />
            </>
          )}
          <Facts found={found} columns={columns} />
        </div>
      </FormScope>
      <AuditTrail subject={found.id} trail={loaderData.trail} />
    </>
  );
}
