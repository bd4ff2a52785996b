import type { ReactNode } from 'react';
import { formatNumber } from '../../../domain/format.ts';
import { QuantityText } from '../../../domain/values.tsx';
import type { OperatingPartsFragment } from '../../../gql/graphql.ts';
import { useLocale, useT } from '../../../i18n/use-t.ts';
import { Panel, TableWrap } from '../../../ui/panel.tsx';
import ui from '../../../ui/ui.module.css';
import { SourceBadge } from '../../consents/figures.tsx';
import { hoursOf, hoursText, SHARES, STATES, shareText } from './figures-text.ts';

/** One row of figures, with what it is about. */
export interface FiguresRow {
  readonly key: string;
  readonly head: ReactNode;
  readonly figures: OperatingPartsFragment;
}

/** The charts' figures as a table, each row with the sources behind it. */
export function FiguresTable(props: { title: string; head: string; rows: readonly FiguresRow[] }) {
  const t = useT();
  const states = STATES.map((state) => t('operating:column.hours', { state: t(`operating:state.${state}`) }));
  const columns = [
    ...SHARES.map((share) => t(`operating:${share}`)),
    ...states,
    t('operating:column.pieces'),
    t('operating:column.scrap'),
    t('operating:energy'),
    t('operating:energyPerPiece'),
  ];
  return (
    <Panel title={props.title} flush>
      <TableWrap label={props.title}>
        <table className={ui.table}>
          <thead>
            <tr>
              <th scope="col">{props.head}</th>
              <th scope="col">{t('operating:column.source')}</th>
              {columns.map((column) => (
                <th key={column} scope="col" className="num">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {props.rows.map(({ key, ...row }) => (
              <Row key={key} {...row} />
            ))}
          </tbody>
        </table>
      </TableWrap>
    </Panel>
  );
}

function Row({ head, figures }: Omit<FiguresRow, 'key'>) {
  const locale = useLocale();
  return (
    <tr>
      <th scope="row" className="nowrap">
        {head}
      </th>
      <td>
        {figures.sources.map(({ source }) => (
          <SourceBadge key={source} source={source} />
        ))}
      </td>
      {SHARES.map((share) => (
        <td key={share} className="num">
          {shareText(locale, figures[share])}
        </td>
      ))}
      {STATES.map((state) => (
        <td key={state} className="num">
          {hoursText(locale, hoursOf(figures, state))}
        </td>
      ))}
      <td className="num">{formatNumber(locale, figures.good)}</td>
      <td className="num">{formatNumber(locale, figures.scrap)}</td>
      <td className="num">
        <QuantityText quantity={figures.energy} />
      </td>
      <td className="num">
        {figures.energyPerPiece ? <QuantityText quantity={figures.energyPerPiece} /> : '–'}
      </td>
    </tr>
  );
}
