import { Triangle } from 'lucide-react';
import { Link, useSearchParams } from 'react-router';
import { formatNumber } from '../../domain/format.ts';
import { useUnit } from '../../domain/values.tsx';
import { mondayOf } from '../../domain/week.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { Icon } from '../../ui/icon.tsx';
import css from './board.module.css';
import type { CellProps } from './board-cell.ts';
import { figureAt, isKnown } from './board-lines.ts';
import { markClass } from './column-mark.tsx';
import { heatClass } from './heat.ts';
import { MarketSigns, signsAt } from './market-signs.tsx';
import { panelLink } from './panel-link.ts';

/** What is free: the figure that opens the panel behind it. */
export function FreeCell({ line, at, place, columns, board, search }: CellProps) {
  const t = useT();
  const locale = useLocale();
  const unit = useUnit();
  const [params] = useSearchParams();
  const center = line.row.workCenter;
  const start = columns[at]?.start ?? '';
  const known = isKnown(line, at, start, board.edits);
  const free = figureAt(line, at, start, board.edits);
  const over = known && free.startsWith('-');
  const figure = known ? formatNumber(locale, free) : '–';
  const chosen = search.cell?.workCenterId === center.id && search.cell.weekStart === mondayOf(start);
  const total = figureAt({ ...line, name: 'total' }, at, start, board.edits);
  const label = t(over ? 'capacity:cellOver' : 'capacity:cellFree', {
    center: center.code,
    week: start,
    figure: known ? figure : t('capacity:unknown'),
    unit: unit(center.unit),
  });
  const signs = signsAt(line.row, at).map(({ sign, amount }) => ({
    sign,
    says: t('capacity:sign.says', { what: t(`capacity:sign.${sign}`), figure: formatNumber(locale, amount) }),
  }));
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: its link is
    <td
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a cell of a grid
      role="gridcell"
      className={`${css.value} ${markClass(line.row, at, search.bucket === 'DAY') ?? ''}`}
    >
      <Link
        to={panelLink(params, line.row, start)}
        preventScrollReset
        className={`${css.free} ${over ? css.over : heatClass(known, total, free)}`}
        aria-label={[label, ...signs.map(({ says }) => says)].join(t('capacity:sign.comma'))}
        aria-current={chosen || undefined}
        data-place={`${place[0]}:${place[1]}`}
        data-cell={`${center.id}:${start}`}
      >
        <MarketSigns signs={signs} />
        {over ? <Icon of={Triangle} size={10} /> : null}
        <span>{figure}</span>
      </Link>
    </td>
  );
}
