import { type NoticeLocale, words } from './words.ts';

/** What stands in a blank of a fixed phrase: a day, a revision, or a quantity. */
type PhraseValue = string | { readonly value: string; readonly unit: string };

/** A figure as the domain keeps it; see `Fact` in schema/kernel/notice.ts, which this mirrors. */
export type Figure =
  | string
  | number
  | { readonly zh: string; readonly en: string }
  | { readonly value: string; readonly unit: string }
  | { readonly amount: string; readonly currency: string }
  | { readonly date: string }
  | { readonly instant: string }
  | {
      readonly phrase: string;
      readonly values: Readonly<Record<string, PhraseValue>>;
      readonly words: string;
    };

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
  if ('phrase' in figure) return writePhrase(reader.locale, figure);
  if ('instant' in figure) return writeInstant(reader, new Date(figure.instant));
  if ('amount' in figure) {
    const style = { style: 'currency', currency: figure.currency, currencyDisplay: 'narrowSymbol' } as const;
    return new Intl.NumberFormat(reader.locale, style).format(exact(figure.amount));
  }
  return writeQuantity(reader.locale, figure);
}

function writeQuantity(
  locale: NoticeLocale,
  { value, unit }: { readonly value: string; readonly unit: string },
): string {
  const text = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(exact(value));
  return `${text} ${words(locale, `unit.${unit}`)}`;
}

/** A fixed phrase in words, its blanks filled. */
export function sayPhrase(
  locale: NoticeLocale,
  code: string,
  values: Readonly<Record<string, PhraseValue>>,
): string {
  const said = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'string' ? value : writeQuantity(locale, value),
  ]);
  return words(locale, `phrase.${code}`, Object.fromEntries(said));
}

/** The phrase within marks, so that a reader knows it from what its writer wrote; then the writer's words. */
function writePhrase(locale: NoticeLocale, figure: Extract<Figure, { readonly phrase: string }>): string {
  const phrase = words(locale, 'phraseMark', { phrase: sayPhrase(locale, figure.phrase, figure.values) });
  return figure.words ? `${phrase} ${figure.words}` : phrase;
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
