import { AudienceCard, type SeenOffer } from '../../../domain/audience-card.tsx';
import { AudienceGrades } from '../../../domain/grade-badge.tsx';
import { firmName, nameOf } from '../../../domain/names.ts';
import type { OfferQuery, OwnOfferFragment } from '../../../gql/graphql.ts';
import { useLocale, useT } from '../../../i18n/use-t.ts';
import { Panel } from '../../../ui/panel.tsx';
import { bandFor, bandOf } from '../editor/open-weeks.ts';
import type { OpenNow } from './open-now.server.ts';

export type OwnCard = Extract<OfferQuery['card'], { __typename: 'OfferCard' }>;

/** What each audience sees now: members what stands on the market, partners what is left of each week, the public yes or no of it. */
export function OfferAudiences(props: {
  offer: OwnOfferFragment;
  card: OwnCard | null;
  firm: OfferQuery['viewer'];
  open: OpenNow;
}) {
  const t = useT();
  const { offer, card } = props;
  const seen = useSeen(props);
  return (
    <Panel title={t('offers:preview.title')} aside={<AudienceGrades offer={offer} />} flush>
      <AudienceCard
        audience="PARTNER"
        grade={offer.partnerGrade}
        offer={seen.partner}
        foot={offer.partnerGrade === 'EXACT' ? t('offers:preview.logged') : undefined}
      />
      <AudienceCard audience="MEMBER" grade={card ? offer.memberGrade : 'NOTHING'} offer={seen.member} />
      <AudienceCard audience="PUBLIC" grade={card ? offer.publicGrade : 'NOTHING'} offer={seen.public} />
    </Panel>
  );
}

function useSeen({ offer, card, firm, open }: Parameters<typeof OfferAudiences>[0]) {
  const locale = useLocale();
  const city = offer.workCenter?.site.city ?? offer.delivery?.from;
  const province = card ? nameOf(locale, card.province) : '';
  const own: SeenOffer = {
    what: nameOf(locale, offer.process),
    firm: firm ? firmName(locale, firm.organisation) : '',
    place: city ? nameOf(locale, city) : province,
    price: offer.unitPrice,
    weeks: open.map(({ weekStart, open: value }) => ({
      weekStart,
      band: bandAt(offer, value),
      open: { value, unit: offer.perWeek.unit },
    })),
  };
  const unseen = { firm: null, place: province };
  const weeks = card?.weeks ?? [];
  return {
    partner: own,
    member: { ...own, ...(offer.blind ? unseen : {}), weeks },
    public: {
      ...own,
      ...unseen,
      weeks: weeks.map((week) => ({ ...week, band: bandFor('YES_NO', week.band) })),
    },
  };
}

function bandAt(offer: OwnOfferFragment, open: string) {
  const [perWeek, minimumLot] = [Number(offer.perWeek.value), Number(offer.minimumLot.value)];
  return bandOf({ perWeek, minimumLot }, Number(open));
}
