import { Form, Link } from 'react-router';
import { formatBps } from '../../../domain/format.ts';
import { QuantityText } from '../../../domain/values.tsx';
import type { RevisionStructureQuery } from '../../../gql/graphql.ts';
import { useLocale, useT } from '../../../i18n/use-t.ts';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { Panel, TableWrap } from '../../../ui/panel.tsx';
import ui from '../../../ui/ui.module.css';
import css from './components.module.css';

export type Bill = Extract<NonNullable<RevisionStructureQuery['node']>, { __typename: 'ItemRevision' }>;
type Row = Bill['structure']['rows'][number];

/** What so many pieces of a revision take, level by level, and added up. */
export function ComponentsPanel({ bill, pieces }: { bill: Bill; pieces: number }) {
  const t = useT();
  const { rows, totals, complete } = bill.structure;
  return (
    <Panel
      title={t('making:components.title', { code: bill.code })}
      aside={
        <ButtonLink small to="/capacity/imports?kind=components">
          {t('making:components.sheets')}
        </ButtonLink>
      }
    >
      <Form method="get" className={ui.filters} preventScrollReset>
        <div>
          <label htmlFor="pieces">{t('making:components.forPieces')}</label>
          <input
            className={ui.input}
            id="pieces"
            name="pieces"
            inputMode="numeric"
            autoComplete="off"
            defaultValue={pieces}
          />
        </div>
        <Button>{t('making:components.workOut')}</Button>
      </Form>
      {rows.length === 0 ? <p className="quiet">{t('making:components.none')}</p> : <Tree rows={rows} />}
      {complete ? null : <p>{t('making:components.cut')}</p>}
      {totals.length > 0 && totals.length < rows.length ? (
        <details>
          <summary>{t('making:components.totals')}</summary>
          <ul>
            {totals.map(({ item, needed }) => (
              <li key={item?.id}>
                <span className="mono">{item?.number}</span> {item?.name}: <QuantityText quantity={needed} />
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </Panel>
  );
}

function Tree({ rows }: { rows: readonly Row[] }) {
  const t = useT();
  return (
    <TableWrap label={t('making:components.tree')}>
      <table className={ui.table}>
        <thead>
          <tr>
            <th scope="col">{t('making:components.level')}</th>
            <th scope="col">{t('making:components.item')}</th>
            <th scope="col" className="num">
              {t('making:components.perPiece')}
            </th>
            <th scope="col" className="num">
              {t('making:components.scrap')}
            </th>
            <th scope="col" className="num">
              {t('making:components.needed')}
            </th>
            <th scope="col">{t('making:components.step')}</th>
            <th scope="col">{t('making:components.source')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: one item may stand at several places
            <TreeRow key={at} row={row} />
          ))}
        </tbody>
      </table>
    </TableWrap>
  );
}

function TreeRow({ row: { level, component, needed } }: { row: Row }) {
  const t = useT();
  const locale = useLocale();
  const { item, source, madeBy, leadWorkingDays } = component;
  return (
    <tr>
      <td>{level}</td>
      <th scope="row">
        <span className={css.indent} data-level={Math.min(level, 6)}>
          <Link to={`/catalogue/${item?.id}`} className="mono">
            {item?.number}
          </Link>{' '}
          {item?.name}
        </span>
      </th>
      <td className="num">
        <QuantityText quantity={component.quantity} />
      </td>
      <td className="num">{formatBps(locale, component.scrapBps)}</td>
      <td className="num">
        <QuantityText quantity={needed} />
      </td>
      <td>{component.stepCode}</td>
      <td>
        {t(`making:componentSource.${source}`)}{' '}
        {source === 'MAKE'
          ? madeBy
            ? t('making:components.by', { code: madeBy.code })
            : t('making:components.byNone')
          : t('making:components.days', { count: leadWorkingDays ?? 0 })}
      </td>
    </tr>
  );
}
