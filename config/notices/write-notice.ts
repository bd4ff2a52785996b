import { type NoticeLocale, words } from './words.ts';

/** A figure as the domain keeps it; see `Fact` in schema/kernel/notice.ts, which this mirrors. */
export type Figure =
  | string
  | number
  | { readonly zh: string; readonly en: string }
  | { readonly value: string; readonly unit: string }
  | { readonly amount: string; readonly currency: string }
  | { readonly date: string }
  | { readonly instant: string };

/** For whom a sentence is written out. */
export interface Reader {
  readonly locale: NoticeLocale;
  readonly timeZone: string;
}

// Intl reads decimal strings exactly, so no figure passes through a float on its way to the reader.
const exact = (decimal: string) => decimal as Intl.StringNumericLiteral;

/** An instant as the clock on the reader's wall shows it. */
export function writeInstant({ timeZone }: Pick<Reader, 'timeZone'>, instant: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(
    instant,
  );
}

function writeFigure(reader: Reader, figure: Figure): string | number {
  if (typeof figure !== 'object') return figure;
  if ('zh' in figure) return reader.locale === 'en' ? figure.en : figure.zh;
  if ('date' in figure) return figure.date;
  if ('instant' in figure) return writeInstant(reader, new Date(figure.instant));
  if ('amount' in figure) {
    const style = { style: 'currency', currency: figure.currency, currencyDisplay: 'narrowSymbol' } as const;
    return new Intl.NumberFormat(reader.locale, style).format(exact(figure.amount));
  }
  const value = new Intl.NumberFormat(reader.locale, { maximumFractionDigits: 2 }).format(
    exact(figure.value),
  );
  return `${value} ${words(reader.locale, `unit.${figure.unit}`)}`;
}

/** All figures of a sentence, written out. */
export function figuresOf(
  reader: Reader,
  facts: Readonly<Record<string, Figure>>,
): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(facts).map(([name, figure]) => [name, writeFigure(reader, figure)]),
  );
}

/** What a notice says: the sentence and the line below it, in the reader's language and clock. */
export function writeNotice(
  reader: Reader,
  kind: string,
  facts: Readonly<Record<string, Figure>>,
): { title: string; text: string } {
  const figures = figuresOf(reader, facts);
  return {
    title: words(reader.locale, `kind.${kind}.title`, figures),
    text: words(reader.locale, `kind.${kind}.text`, figures),
  };
}
