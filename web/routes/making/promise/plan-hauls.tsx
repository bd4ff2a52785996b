import { Link } from 'react-router';
import { firmName, nameOf } from '../../../domain/names.ts';
import { MoneyText, QuantityText, TimeText } from '../../../domain/values.tsx';
import { useLocale, useT } from '../../../i18n/use-t.ts';
import { Panel, TableWrap } from '../../../ui/panel.tsx';
import ui from '../../../ui/ui.module.css';
import { HoldLink } from './hold-link.tsx';
import { useFirmOf } from './owners.tsx';
import type { Plan } from './promise.tsx';

type Haul = Plan['hauls'][number];

/** The runs of carriers that a plan counts on: which way, whose, when, for how much, and what is held. Nothing where it counts on none. */
export function PlanHauls({ plan }: { plan: Plan }) {
  const t = useT();
  if (plan.hauls.length === 0) return null;
  const title = t('making:hauls.title');
  return (
    <Panel title={title} flush>
      <TableWrap label={title}>
        <table className={ui.table}>
          <thead>
            <tr>
              <th scope="col">{t('making:hauls.way')}</th>
              <th scope="col">{t('making:hauls.run')}</th>
              <th scope="col">{t('making:hauls.leaves')}</th>
              <th scope="col">{t('making:hauls.held')}</th>
              <th scope="col">{t('making:price')}</th>
              <th scope="col">{t('making:held')}</th>
            </tr>
          </thead>
          <tbody>
            {plan.hauls.map((haul) => (
              <HaulRow key={haul.position} haul={haul} way={plan.ways[(haul.way ?? 0) - 1]} />
            ))}
          </tbody>
        </table>
      </TableWrap>
    </Panel>
  );
}

function HaulRow({ haul, way }: { haul: Haul; way: Plan['ways'][number] | undefined }) {
  const t = useT();
  const locale = useLocale();
  const firmOf = useFirmOf();
  const { offer } = haul;
  const place = (city: { nameZh: string; nameEn: string } | null | undefined) =>
    city ? nameOf(locale, city) : '–';
  return (
    <tr>
      <th scope="row">
        {haul.stepCode} → {way?.toStepCode ?? t('making:studio.buyer')}
        <div className="quiet">
          {place(way?.from)} → {place(way?.to)} · {t('making:pieces', { count: haul.pieces })}
        </div>
      </th>
      <td>
        {offer ? (
          <Link to={`/market/${offer.id}`} className="mono">
            {offer.number}
          </Link>
        ) : (
          '–'
        )}
        {offer?.seller ? <div>{firmName(locale, offer.seller)}</div> : null}
        {haul.asksFirst ? (
          <div className="quiet">{t('making:owners.asksFirst', { firm: firmOf(haul) })}</div>
        ) : null}
      </td>
      <td>
        {way?.run ? (
          <>
            <TimeText instant={way.run.departsAt} />
            <div className="quiet">
              {t('making:hauls.there')} <TimeText instant={way.run.arrivesAt} />
            </div>
          </>
        ) : (
          '–'
        )}
      </td>
      <td>{way?.run ? <QuantityText quantity={way.run.quantity} /> : '–'}</td>
      <td>
        <MoneyText money={haul.price.total} />
        {way?.run ? (
          <div className="quiet">
            {t('making:hauls.instead')} <MoneyText money={way.run.instead} />
          </div>
        ) : null}
      </td>
      <td>
        <HoldLink reservation={haul.reservation} />
      </td>
    </tr>
  );
}
