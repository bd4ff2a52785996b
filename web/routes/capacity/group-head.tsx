import { ChevronDown, ChevronRight } from 'lucide-react';
import { Link, useSearchParams } from 'react-router';
import { useT } from '../../i18n/use-t.ts';
import { Icon } from '../../ui/icon.tsx';
import css from './board.module.css';
import { type Group, toggled } from './board-groups.ts';
import { type SumProps, SumRows } from './sum-rows.tsx';

/** A group's name, which folds it away and brings it back, and the sums of its work centres. */
export function GroupHead({ group, ...sums }: Omit<SumProps, 'rows'> & { group: Group }) {
  const t = useT();
  const [params] = useSearchParams();
  return (
    <tbody>
      <tr className={css.groupRow}>
        <th scope="rowgroup" colSpan={sums.columns.length + 1} className={css.group}>
          <Link
            className={css.fold}
            to={toggled(params, group)}
            preventScrollReset
            aria-expanded={!group.isClosed}
          >
            <Icon of={group.isClosed ? ChevronRight : ChevronDown} size={14} />
            <strong>{group.name}</strong>
            <span>{t('capacity:group.count', { count: group.rows.length })}</span>
          </Link>
        </th>
      </tr>
      <SumRows {...sums} rows={group.rows} />
    </tbody>
  );
}
