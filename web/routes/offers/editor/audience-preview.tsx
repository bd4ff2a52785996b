import { AudienceCard, type SeenOffer } from '../../../domain/audience-card.tsx';
import { useT } from '../../../i18n/use-t.ts';
import { Panel } from '../../../ui/panel.tsx';
import { bandFor, type OpenWeek } from './open-weeks.ts';
import type { TypedGrades } from './typed-offer.ts';

/** What each of the three will see: the same offer, coarser the further off the reader stands. */
export interface PreviewFacts {
  readonly what: string;
  /** What a blind offer says instead, where its name would tell the place. */
  readonly blindWhat?: string;
  /** The public learns the kind alone. */
  readonly kind?: string;
  readonly firm: string;
  readonly city: string;
  readonly province: string;
  readonly price: SeenOffer['price'];
  readonly unit: string;
}

export function AudiencePreview(props: {
  facts: PreviewFacts;
  grades: TypedGrades;
  weeks: readonly OpenWeek[];
}) {
  const t = useT();
  const { facts, grades, weeks } = props;
  const seen = (grade: TypedGrades['member'], isNamed: boolean): SeenOffer => ({
    what: isNamed ? facts.what : (facts.blindWhat ?? facts.what),
    firm: isNamed ? facts.firm : null,
    place: isNamed ? facts.city : facts.province,
    price: facts.price,
    weeks: weeks.map(({ weekStart, band, open }) => ({
      weekStart,
      band: bandFor(grade, band),
      open: { value: String(open), unit: facts.unit },
    })),
  });
  return (
    <Panel title={t('offers:preview.title')} flush>
      <AudienceCard
        audience="PARTNER"
        grade={grades.partner}
        offer={seen(grades.partner, true)}
        foot={grades.partner === 'EXACT' ? t('offers:preview.logged') : undefined}
      />
      <AudienceCard audience="MEMBER" grade={grades.member} offer={seen(grades.member, !grades.isBlind)} />
      <AudienceCard
        audience="PUBLIC"
        grade={grades.public}
        offer={{ ...seen(grades.public, false), what: facts.kind ?? facts.what }}
      />
    </Panel>
  );
}
