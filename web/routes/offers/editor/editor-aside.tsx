import { firmName, nameOf } from '../../../domain/names.ts';
import { parseAmount } from '../../../domain/parse-amount.ts';
import { useLocale, useT } from '../../../i18n/use-t.ts';
import ui from '../../../ui/ui.module.css';
import { CURRENCY } from '../offer-form.ts';
import css from '../offers.module.css';
import { AudiencePreview } from './audience-preview.tsx';
import { textOf } from './typed.ts';
import type { OfferPreview } from './use-offer-preview.ts';
import { WeekChecks } from './week-check.tsx';

/** Beside the form: what each audience will see of it, and how it stands against the board. */
export function EditorAside(props: {
  preview: OfferPreview;
  firm: { name: string; nameEn: string | null } | null;
}) {
  const t = useT();
  const locale = useLocale();
  const { preview, firm } = props;
  const { center, typed } = preview;
  const { city } = center.site;
  const price = parseAmount(textOf(typed, 'unitPrice'));
  const facts = {
    what: nameOf(locale, center.process),
    firm: firm ? firmName(locale, firm) : '',
    city: nameOf(locale, city),
    province: nameOf(locale, city.province ?? city),
    price: price === null ? null : { amount: price, currency: CURRENCY, per: center.unit },
    unit: center.unit,
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable without a mouse
    <section className={`${ui.stack} ${css.aside}`} aria-label={t('offers:preview.title')} tabIndex={0}>
      <AudiencePreview facts={facts} grades={preview.grades} weeks={preview.weeks} />
      <WeekChecks center={center} terms={preview.terms} weeks={preview.weeks} />
    </section>
  );
}
