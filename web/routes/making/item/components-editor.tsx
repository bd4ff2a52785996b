import { useSearchParams } from 'react-router';
import { useUnit } from '../../../domain/values.tsx';
import { ActForm, type ActScope } from '../../../form/act-form.tsx';
import { Hidden, SelectField, TextField } from '../../../form/fields.tsx';
import { useT } from '../../../i18n/use-t.ts';
import { ButtonLink } from '../../../ui/button.tsx';
import { Panel } from '../../../ui/panel.tsx';
import ui from '../../../ui/ui.module.css';
import rfqs from '../../rfqs/rfqs.module.css';
import { COMPONENT_UNITS, componentSources, LINES, LINES_MAX, lineDefaults } from './components-form.ts';
import type { Bill } from './components-panel.tsx';
import css from './item.module.css';
import type { Revision } from './item.tsx';

interface EditorProps {
  revision: Revision;
  bill: Bill;
  items: readonly { id: string; number: string; name: string }[];
  lines: number;
  scope: ActScope;
}

/** The bill of material of a draft, whole, as it is kept. Rows without an item are not there. */
export function ComponentsEditor({ revision, bill, items, lines, scope }: EditorProps) {
  const t = useT();
  const [params] = useSearchParams();
  const more = new URLSearchParams(params);
  more.set('lines', String(lines + LINES));
  return (
    <Panel title={t('making:components.editor', { code: revision.code })}>
      <ActForm
        scope={scope}
        intent="components"
        act="itemRevisionPutComponents"
        word={t('making:components.write')}
        defaults={lineDefaults(bill.components)}
      >
        <Hidden name="revisionId" value={revision.id} />
        <p className="quiet">{t('making:components.hint')}</p>
        <div className={rfqs.lines}>
          {Array.from({ length: lines }, (_, row) => (
            <LineFields
              // biome-ignore lint/suspicious/noArrayIndexKey: a row has no other name than its place
              key={row}
              row={row}
              items={items}
              steps={revision.steps}
              pinned={bill.components[row]}
            />
          ))}
          {lines < LINES_MAX ? (
            <p>
              <ButtonLink small to={`?${more}`} preventScrollReset>
                {t('making:components.more')}
              </ButtonLink>
            </p>
          ) : null}
        </div>
      </ActForm>
    </Panel>
  );
}

function LineFields(props: {
  row: number;
  items: EditorProps['items'];
  steps: Revision['steps'];
  pinned: Bill['components'][number] | undefined;
}) {
  const t = useT();
  const unitWord = useUnit();
  const { row, pinned } = props;
  return (
    <fieldset className={rfqs.line}>
      <legend>{t('making:components.line', { number: row + 1 })}</legend>
      {pinned?.revision ? (
        <Hidden name={`pinned:${row}`} value={`${pinned.item?.id} ${pinned.revision.id}`} />
      ) : null}
      <div className={`${ui.grid} ${css.short} ${css.component}`}>
        <SelectField
          filter
          name={`item:${row}`}
          label={t('making:components.item')}
          none={t('common:none')}
          options={props.items.map(({ id, number, name }) => ({ value: id, text: `${number} ${name}` }))}
        />
        <TextField
          filter
          name={`quantity:${row}`}
          label={t('making:components.perPiece')}
          input={{ inputMode: 'decimal', autoComplete: 'off' }}
        />
        <SelectField
          filter
          name={`componentUnit:${row}`}
          label={t('making:step.unit')}
          options={COMPONENT_UNITS.map((unit) => ({ value: unit, text: unitWord(unit) }))}
        />
        <TextField
          optional
          name={`scrap:${row}`}
          label={`${t('making:components.scrap')} %`}
          input={{ inputMode: 'decimal', autoComplete: 'off' }}
        />
        <SelectField
          filter
          name={`into:${row}`}
          label={t('making:components.step')}
          options={props.steps.map(({ code, name }) => ({ value: code, text: `${code} ${name}` }))}
        />
        <SelectField
          filter
          name={`from:${row}`}
          label={t('making:components.source')}
          options={componentSources.map((value) => ({ value, text: t(`making:componentSource.${value}`) }))}
        />
        <TextField
          optional
          name={`lead:${row}`}
          label={t('making:components.lead')}
          input={{ inputMode: 'numeric', autoComplete: 'off' }}
        />
      </div>
    </fieldset>
  );
}
