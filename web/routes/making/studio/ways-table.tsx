import { nameOf } from '../../../domain/names.ts';
import { MoneyText, WeekLabel } from '../../../domain/values.tsx';
import { useLocale, useT } from '../../../i18n/use-t.ts';
import { TableWrap } from '../../../ui/panel.tsx';
import ui from '../../../ui/ui.module.css';
import type { Plan } from '../promise/promise.tsx';

/** What travels in a plan, way by way: what the network shows. */
export function WaysTable({ ways, title }: { ways: Plan['ways']; title: string }) {
  const t = useT();
  const locale = useLocale();
  const place = (city: Plan['ways'][number]['from']) => (city ? nameOf(locale, city) : '–');
  if (ways.length === 0) return <p className="quiet">{t('making:studio.noWays')}</p>;
  return (
    <TableWrap label={`${title} · ${t('making:studio.asTable')}`}>
      <table className={ui.table}>
        <thead>
          <tr>
            <th scope="col">{t('making:step.name')}</th>
            <th scope="col">{t('making:studio.from')}</th>
            <th scope="col">{t('making:studio.to')}</th>
            <th scope="col">{t('making:studio.leaves')}</th>
            <th scope="col">{t('making:studio.moved')}</th>
            <th scope="col">{t('making:hauls.by')}</th>
            <th scope="col">{t('making:studio.km')}</th>
            <th scope="col">{t('making:price')}</th>
          </tr>
        </thead>
        <tbody>
          {ways.map((way) => (
            <tr key={`${way.stepCode} ${way.from?.code} ${way.to?.code} ${way.leavesOn} ${way.pieces}`}>
              <th scope="row">
                {way.stepCode} → {way.toStepCode ?? t('making:studio.buyer')}
              </th>
              <td>{place(way.from)}</td>
              <td>{place(way.to)}</td>
              <td>{way.run ? way.leavesOn : <WeekLabel start={way.leavesOn} />}</td>
              <td>{t('making:studio.load', { pieces: way.pieces, loads: way.loads })}</td>
              <td>{t(way.run ? 'making:hauls.byRun' : 'making:hauls.byTariff')}</td>
              <td>{way.km}</td>
              <td>
                <MoneyText money={way.cost} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableWrap>
  );
}
