import { useSearchParams } from 'react-router';
import { treeOptions } from '../../../domain/names.ts';
import { useUnit } from '../../../domain/values.tsx';
import { ActForm, type ActScope } from '../../../form/act-form.tsx';
import { Hidden, SelectField, TextField } from '../../../form/fields.tsx';
import type { ItemPageQuery } from '../../../gql/graphql.ts';
import { useLocale, useT } from '../../../i18n/use-t.ts';
import { ButtonLink } from '../../../ui/button.tsx';
import { Panel } from '../../../ui/panel.tsx';
import ui from '../../../ui/ui.module.css';
import css from '../../rfqs/rfqs.module.css';
import type { Revision } from './item.tsx';
import { keptText, LOAD_UNITS, ROWS, ROWS_MAX, SETUP_UNITS } from './routing-form.ts';

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
            <StepFields key={row} row={row} processes={processes} revision={revisions[0]} />
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

interface StepProps {
  row: number;
  processes: EditorProps['processes'];
  revision: Revision | undefined;
}

function StepFields({ row, processes, revision }: StepProps) {
  const t = useT();
  const locale = useLocale();
  const unitWord = useUnit();
  const filter = row > 0;
  return (
    <fieldset className={css.line}>
      <legend>{t('making:stepNumber', { number: row + 1 })}</legend>
      <KeptOfStep row={row} revision={revision} />
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
        <SetupFields row={row} />
        <TextField
          optional
          name={`family:${row}`}
          label={t('making:step.family')}
          hint={t('making:hint.family')}
          input={{ autoComplete: 'off' }}
        />
        <TextField
          optional
          name={`least:${row}`}
          label={t('making:step.lotLeast')}
          input={{ inputMode: 'numeric', autoComplete: 'off' }}
        />
        <TextField
          optional
          name={`most:${row}`}
          label={t('making:step.lotMost')}
          input={{ inputMode: 'numeric', autoComplete: 'off' }}
        />
        <TextField
          optional
          name={`batch:${row}`}
          label={t('making:step.batch')}
          input={{ inputMode: 'numeric', autoComplete: 'off' }}
        />
      </div>
    </fieldset>
  );
}

/** How long setting up takes, in a unit of its own: a piece may take minutes and a set-up hours. */
function SetupFields({ row }: { row: number }) {
  const t = useT();
  const unitWord = useUnit();
  return (
    <>
      <TextField
        optional
        name={`setup:${row}`}
        label={t('making:step.setupTakes')}
        hint={t('making:hint.setup')}
        input={{ inputMode: 'decimal', autoComplete: 'off' }}
      />
      <SelectField
        filter
        name={`setupUnit:${row}`}
        label={t('making:step.setupUnit')}
        options={SETUP_UNITS.map((unit) => ({ value: unit, text: unitWord(unit) }))}
      />
    </>
  );
}

/** What the form does not ask for goes with the row, so that writing the routing anew does not lose it. */
function KeptOfStep({ row, revision }: { row: number; revision: Revision | undefined }) {
  const step = revision?.steps[row];
  if (!revision || !step) return null;
  const ways = revision.arcs.filter(({ fromCode }) => fromCode === step.code);
  const per = Object.fromEntries(ways.map(({ toCode, per: count }) => [toCode, count]));
  return (
    <Hidden name={`kept:${row}`} value={keptText({ code: step.code, standards: step.standards, per })} />
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
    [`setup:${row}`, Number(step.setup.value) === 0 ? '' : step.setup.value],
    [`setupUnit:${row}`, Number(step.setup.value) === 0 ? 'HUR' : step.setup.unit],
    [`least:${row}`, step.lotLeast === null ? '' : String(step.lotLeast)],
    [`most:${row}`, step.lotMost === null ? '' : String(step.lotMost)],
    [`family:${row}`, step.setupFamily ?? ''],
    [`batch:${row}`, step.transferBatch === null ? '' : String(step.transferBatch)],
  ]);
  return { revision: revision.state === 'DRAFT' ? revision.code : '', ...Object.fromEntries(steps) };
}
