import { useSearchParams } from 'react-router';
import { treeOptions } from '../../../domain/names.ts';
import { useUnit } from '../../../domain/values.tsx';
import { ActForm, type ActScope } from '../../../form/act-form.tsx';
import { SelectField, TextField } from '../../../form/fields.tsx';
import type { ItemPageQuery } from '../../../gql/graphql.ts';
import { useLocale, useT } from '../../../i18n/use-t.ts';
import { ButtonLink } from '../../../ui/button.tsx';
import { Panel } from '../../../ui/panel.tsx';
import ui from '../../../ui/ui.module.css';
import css from '../../rfqs/rfqs.module.css';
import type { Revision } from './item.tsx';
import { LOAD_UNITS, ROWS, ROWS_MAX } from './routing-form.ts';

interface EditorProps {
  revisions: readonly Revision[];
  processes: ItemPageQuery['processes'];
  rows: number;
  scope: ActScope;
}

/** The routing of a draft, whole, beginning from the newest revision. */
export function RoutingEditor({ revisions, processes, rows, scope }: EditorProps) {
  const t = useT();
  const [params] = useSearchParams();
  const more = new URLSearchParams(params);
  more.set('rows', String(rows + ROWS));
  return (
    <Panel title={t('making:editor')}>
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
        <div className={css.lines}>
          {Array.from({ length: rows }, (_, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row has no other name than its place
            <StepFields key={row} row={row} processes={processes} />
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
    </Panel>
  );
}

function StepFields({ row, processes }: { row: number; processes: EditorProps['processes'] }) {
  const t = useT();
  const locale = useLocale();
  const unitWord = useUnit();
  const filter = row > 0;
  return (
    <fieldset className={css.line}>
      <legend>{t('making:stepNumber', { number: row + 1 })}</legend>
      <div className={ui.grid}>
        <TextField filter={filter} name={`code:${row}`} label={t('making:step.code')} />
        <TextField filter={filter} name={`name:${row}`} label={t('making:step.name')} />
        <SelectField
          filter={filter}
          name={`processCode:${row}`}
          label={t('making:step.process')}
          none={t('common:choose')}
          options={treeOptions(locale, processes, () => true)}
        />
        <TextField
          filter={filter}
          name={`load:${row}`}
          label={t('making:step.load')}
          input={{ inputMode: 'decimal', autoComplete: 'off' }}
        />
        <SelectField
          filter={filter}
          name={`unit:${row}`}
          label={t('making:step.unit')}
          options={LOAD_UNITS.map((unit) => ({ value: unit, text: unitWord(unit) }))}
        />
        <TextField optional name={`next:${row}`} label={t('making:step.next')} hint={t('making:hint.next')} />
        <TextField
          optional
          name={`yield:${row}`}
          label={`${t('making:step.yield')} %`}
          input={{ inputMode: 'decimal', autoComplete: 'off' }}
        />
        <TextField
          optional
          name={`batch:${row}`}
          label={t('making:step.batch')}
          input={{ inputMode: 'numeric', autoComplete: 'off' }}
        />
        <TextField
          optional
          name={`family:${row}`}
          label={t('making:step.family')}
          hint={t('making:hint.family')}
          input={{ autoComplete: 'off' }}
        />
      </div>
    </fieldset>
  );
}

function defaultsOf(revision: Revision | undefined): Record<string, string> {
  if (!revision) return { revision: 'A' };
  const steps = revision.steps.flatMap((step, row) => [
    [`code:${row}`, step.code],
    [`name:${row}`, step.name],
    [`processCode:${row}`, step.process?.code ?? ''],
    [`load:${row}`, step.loadPerPiece.value],
    [`unit:${row}`, step.loadPerPiece.unit],
    [`next:${row}`, revision.arcs.find(({ fromCode }) => fromCode === step.code)?.toCode ?? ''],
    [`yield:${row}`, step.yieldBps === 10_000 ? '' : String(step.yieldBps / 100)],
    [`family:${row}`, step.setupFamily ?? ''],
    [`batch:${row}`, step.transferBatch === null ? '' : String(step.transferBatch)],
  ]);
  return { revision: revision.state === 'DRAFT' ? revision.code : '', ...Object.fromEntries(steps) };
}
