import type { ReactNode } from 'react';
import type { Band, Grade } from '../gql/graphql.ts';
import { useT } from '../i18n/use-t.ts';
import { Icon } from '../ui/icon.tsx';
import { BandStrip } from './band.tsx';
import css from './domain.module.css';
import { AUDIENCE_ICONS, type Audience, GradeBadge } from './grade-badge.tsx';
import { NetOfVat, QuantityText, UnitPriceText, WeekLabel } from './values.tsx';

/** What there is to see of an offer; each audience gets its part. */
export interface SeenOffer {
  readonly what: string;
  /** Null of a blind offer, and where the firm stands in no directory. */
  readonly firm: string | null;
  readonly place: string;
  readonly price: { amount: string; currency: string; per: string } | null;
  readonly weeks: readonly { weekStart: string; band: Band; open?: { value: string; unit: string } }[];
}

/** An offer as one audience sees it: no more than its grade. `foot` adds a remark. */
export function AudienceCard(props: {
  audience: Audience;
  grade: Grade;
  offer: SeenOffer;
  foot?: ReactNode;
}) {
  const t = useT();
  const { audience, grade, offer } = props;
  return (
    <section className={css.audience} data-audience={audience} aria-label={t(`domain:audience.${audience}`)}>
      <header>
        <h3>
          <Icon of={AUDIENCE_ICONS[audience]} size={14} />
          {t(`domain:audience.${audience}`)}
        </h3>
        {audience === 'PARTNER' && grade === 'NOTHING' ? null : <GradeBadge grade={grade} />}
      </header>
      {grade === 'NOTHING' ? (
        <p>{t(`domain:seesNothing.${audience}`)}</p>
      ) : (
        <Seen audience={audience} grade={grade} offer={offer} />
      )}
      {props.foot ? <p>{props.foot}</p> : null}
    </section>
  );
}

function Seen({ audience, grade, offer }: { audience: Audience; grade: Grade; offer: SeenOffer }) {
  const t = useT();
  return (
    <>
      <div className={css.audienceLine}>
        <span>
          <strong>{offer.what}</strong> ·{' '}
          {offer.firm ?? t(audience === 'PUBLIC' ? 'domain:firmUnlisted' : 'domain:firmUnseen')} ·{' '}
          {offer.place}
        </span>
        {offer.price && audience !== 'PUBLIC' ? (
          <span>
            <UnitPriceText price={offer.price} />
            <NetOfVat />
          </span>
        ) : null}
      </div>
      {grade === 'EXACT' ? (
        <ExactWeeks weeks={offer.weeks} />
      ) : (
        <BandStrip weeks={offer.weeks} grade={grade} />
      )}
    </>
  );
}

function ExactWeeks({ weeks }: Pick<SeenOffer, 'weeks'>) {
  return (
    <ul className={css.exact}>
      {weeks.map(({ weekStart, open }) => (
        <li key={weekStart}>
          <WeekLabel start={weekStart} />
          {open ? <QuantityText quantity={open} /> : null}
        </li>
      ))}
    </ul>
  );
}
