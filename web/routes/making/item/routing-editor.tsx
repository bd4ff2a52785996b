import { useSearchParams } from 'react-router';
import { ActForm, type ActScope } from '../../../form/act-form.tsx';
import { TextField } from '../../../form/fields.tsx';
import type { ItemPageQuery } from '../../../gql/graphql.ts';
import { useT } from '../../../i18n/use-t.ts';
import { ButtonLink } from '../../../ui/button.tsx';
import ui from '../../../ui/ui.module.css';
import rfqs from '../../rfqs/rfqs.module.css';
import { askedDefaults } from './asked-form.ts';
import type { Revision } from './item.tsx';
import { ROWS, ROWS_MAX } from './routing-form.ts';
import { StepFields } from './step-fields.tsx';

interface EditorProps {
  revisions: readonly Revision[];
  processes: ItemPageQuery['processes'];
  kinds: ItemPageQuery['capabilityKinds'];
  rows: number;
  scope: ActScope;
}

/** The routing of a draft, whole, beginning from the newest revision. */
export function RoutingEditor({ revisions, processes, kinds, rows, scope }: EditorProps) {
  const t = useT();
  const [params] = useSearchParams();
  const more = new URLSearchParams(params);
  more.set('rows', String(rows + ROWS));
  return (
    <ActForm
      scope={scope}
      intent="put"
      act="itemRevisionPut"
      word={t('making:write')}
      defaults={defaultsOf(revisions[0])}
    >
      <p className="quiet">{t('making:writeConsequence')}</p>
      <div className={ui.grid}>
        <TextField name="revision" label={t('making:revision')} hint={t('making:hint.revision')} />
      </div>
      <div className={rfqs.lines}>
        {Array.from({ length: rows }, (_, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row has no other name than its place
          <StepFields key={row} row={row} processes={processes} kinds={kinds} revision={revisions[0]} />
        ))}
        {rows < ROWS_MAX ? (
          <p>
            <ButtonLink small to={`?${more}`} preventScrollReset>
              {t('making:moreSteps')}
            </ButtonLink>
          </p>
        ) : null}
      </div>
    </ActForm>
  );
}

function defaultsOf(revision: Revision | undefined): Record<string, string | string[]> {
  if (!revision) return { revision: 'A' };
  const steps = revision.steps.flatMap((step, row): [string, string | string[]][] => [
    ...askedDefaults(step, row),
    [`code:${row}`, step.code],
    [`name:${row}`, step.name],
    [`processCode:${row}`, step.process?.code ?? ''],
    [`load:${row}`, step.loadPerPiece.value],
    [`unit:${row}`, step.loadPerPiece.unit],
    [`next:${row}`, revision.arcs.find(({ fromCode }) => fromCode === step.code)?.toCode ?? ''],
    [`yield:${row}`, step.yieldBps === 10_000 ? '' : String(step.yieldBps / 100)],
    [`setup:${row}`, Number(step.setup.value) === 0 ? '' : step.setup.value],
    [`setupUnit:${row}`, Number(step.setup.value) === 0 ? 'HUR' : step.setup.unit],
    [`least:${row}`, step.lotLeast === null ? '' : String(step.lotLeast)],
    [`most:${row}`, step.lotMost === null ? '' : String(step.lotMost)],
    [`family:${row}`, step.setupFamily ?? ''],
    [`batch:${row}`, step.transferBatch === null ? '' : String(step.transferBatch)],
  ]);
  return { revision: revision.state === 'DRAFT' ? revision.code : '', ...Object.fromEntries(steps) };
}
