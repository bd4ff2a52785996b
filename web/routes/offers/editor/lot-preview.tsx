import { parseAmount } from '../../../domain/parse-amount.ts';
import { mondayOf } from '../../../domain/week.ts';
import { useT } from '../../../i18n/use-t.ts';
import ui from '../../../ui/ui.module.css';
import { CURRENCY } from '../offer-form.ts';
import css from '../offers.module.css';
import { AudiencePreview } from './audience-preview.tsx';
import { figureOf, type Typed, textOf } from './typed.ts';
import { typedGrades } from './typed-offer.ts';

/** What each audience will see of a lot or a run: it has one bucket, that of its first day, and all of it is open. */
export function LotPreview(props: {
  typed: Typed;
  what: string;
  kind: string;
  blindWhat?: string;
  firm: string;
  city: string;
  province: string;
  unit: string;
  from: string | null;
}) {
  const t = useT();
  const { typed, unit, from } = props;
  const quantity = figureOf(typed, 'quantity');
  const price = parseAmount(textOf(typed, 'unitPrice'));
  const weeks =
    from && quantity
      ? [
          {
            weekStart: mondayOf(from),
            free: quantity,
            open: quantity,
            isFenced: false,
            band: 'FREE' as const,
          },
        ]
      : [];
  const facts = {
    ...props,
    price: price === null ? null : { amount: price, currency: CURRENCY, per: unit },
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable without a mouse
    <section className={`${ui.stack} ${css.aside}`} aria-label={t('offers:preview.title')} tabIndex={0}>
      <AudiencePreview facts={facts} grades={typedGrades(typed)} weeks={weeks} />
    </section>
  );
}
