import { useLocale, useT } from '../i18n/use-t.ts';
import { isUnitCode, unitLabel } from '../shared.ts';
import css from './domain.module.css';
import { formatDay, formatInstant, formatMoney, formatNumber, groupsOfFour, zoneName } from './format.ts';
import { addDays, weekLabelOf } from './week.ts';
import { useZones } from './zone.ts';

interface MoneyValue {
  amount: string;
  currency: string;
}

/** An amount of money in full digits. Prices say besides that they are net of VAT. */
export function MoneyText({ money, net = false }: { money: MoneyValue; net?: boolean }) {
  return (
    <span className="nowrap">
      <span className={css.figure}>{formatMoney(useLocale(), money)}</span>
      {net ? <NetOfVat /> : null}
    </span>
  );
}

export function NetOfVat() {
  return <span className={css.net}>{useT()('domain:netOfVat')}</span>;
}

export function UnitPriceText({ price }: { price: { amount: string; currency: string; per: string } }) {
  const unit = useUnit();
  return (
    <span className="nowrap">
      <span className={css.figure}>{formatMoney(useLocale(), price, 4)}</span>
      <span className={css.unit}>/ {unit(price.per)}</span>
    </span>
  );
}

export function QuantityText({ quantity }: { quantity: { value: string; unit: string } }) {
  const unit = useUnit();
  const locale = useLocale();
  const figure = formatNumber(locale, quantity.value);
  const exact = formatNumber(locale, quantity.value, 20);
  return (
    <span className="nowrap" title={exact === figure ? undefined : `${exact} ${unit(quantity.unit)}`}>
      <span className={css.figure}>{figure}</span>
      <span className={css.unit}>{unit(quantity.unit)}</span>
    </span>
  );
}

/** The word of a unit code, in the reader's language; a code that we have no word for shows itself. */
export function useUnit(): (code: string) => string {
  const locale = useLocale();
  return (code) => (isUnitCode(code) ? unitLabel(code, locale) : code);
}

/** `W49`, with its days on hover and for screen readers. */
export function WeekLabel({ start, dates = false }: { start: string; dates?: boolean }) {
  const locale = useLocale();
  const end = addDays(start, 6);
  const label = weekLabelOf(start);
  const days = `${start.slice(5)} ~ ${end.slice(5)}`;
  return (
    <>
      <abbr className={css.week} title={`${label} · ${formatDay(locale, start)} – ${formatDay(locale, end)}`}>
        {label.slice(5)}
      </abbr>
      {dates ? <span className={css.weekDates}>{days}</span> : null}
    </>
  );
}

/** From the first day to the last, both counted in; the year is said again when it is another. */
export function DateRange({ from, until }: { from: string; until: string }) {
  const last = addDays(until, -1);
  const sameYear = last.slice(0, 4) === from.slice(0, 4);
  return (
    <span className="nowrap">
      <time dateTime={from}>{from}</time> – <time dateTime={last}>{sameYear ? last.slice(5) : last}</time>
    </span>
  );
}

/** An instant by the reader's clock. Where that is not the clock of the firm's plant, its zone stands beside it and the plant's time in the title. */
export function TimeText({ instant, zone = true }: { instant: string; zone?: boolean }) {
  const t = useT();
  const locale = useLocale();
  const { timeZone, homeZone } = useZones();
  const time = formatInstant(instant, timeZone);
  const atHome = formatInstant(instant, homeZone);
  const differs = time !== atHome;
  const inZone = (text: string, name: string) =>
    t('domain:timeWithZone', { time: text, zone: zoneName(locale, name, instant) });
  return (
    <time dateTime={instant} className="nowrap" title={differs ? inZone(atHome, homeZone) : undefined}>
      {zone && differs ? inZone(time, timeZone) : time}
    </time>
  );
}

/** A code of a firm or the number of an account, in groups of four; copied, it has no blanks. */
export function GroupedCode({ children }: { children: string }) {
  return (
    <span className="mono nowrap">
      {groupsOfFour(children)
        .split(' ')
        .map((group, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: groups have no other name than their place
          <span key={index} className={css.group}>
            {group}
          </span>
        ))}
    </span>
  );
}

export function Code({ children }: { children: string }) {
  return <span className="mono nowrap">{children}</span>;
}
