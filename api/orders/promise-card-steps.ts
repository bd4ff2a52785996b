import { weekOf } from '#schema/kernel/calendar/iso-week.ts';
import { plainDate } from '#schema/kernel/calendar/plain-date.ts';
import { formatAmount, money } from '#schema/kernel/money.ts';
import { goesOnFrom, type PromiseLine, type PromisePlan } from '#schema/orders/index.ts';
import { grouped } from '../papers/figures.ts';
import type { PaperPart } from '../papers/paper.ts';
import type { CardWords } from './promise-card-words.ts';

/** A step at a factory; null where nobody is to read which. */
export type CardLine = PromiseLine & { readonly maker: string | null };

interface Stepped {
  readonly lines: readonly CardLine[];
  readonly plan: Pick<PromisePlan, 'currency'>;
  readonly isWhole: boolean;
}

/** The steps with their weeks: whole, each at its factory for so much; for a customer each step once, whoever shares it. */
export function stepsOf(card: Stepped, words: CardWords): PaperPart {
  const { lines, plan, isWhole } = card;
  const amount = amountIn(card);
  const makers = isWhole ? [{ word: words.maker, share: 30 }] : [];
  const costs = isWhole ? [{ word: `${words.cost} ${plan.currency}`, share: 20, isNumber: true }] : [];
  const total = lines.reduce((sum, { priceMinor }) => sum + BigInt(priceMinor), 0n);
  return {
    kind: 'table',
    heading: words.steps,
    columns: [
      { word: words.step, share: 28 },
      ...makers,
      { word: words.weeks, share: 26 },
      { word: words.count, share: 10, isNumber: true },
      ...costs,
    ],
    rows: rowsOf(card).map((some) => [
      nameOf(some),
      ...(isWhole ? [some[0]?.maker ?? '–'] : []),
      weeksOf(some),
      String(some.reduce((sum, { pieces }) => sum + pieces, 0)),
      ...(isWhole ? [amount(some.reduce((sum, { priceMinor }) => sum + BigInt(priceMinor), 0n))] : []),
    ]),
    ...(isWhole ? { totals: [{ word: words.stepsTotal, says: amount(total) }] } : {}),
  };
}

/** What is inspected, how long its result takes and from when the last pieces go on; nothing where nothing is. */
export function inspectionOf(card: Stepped, words: CardWords): PaperPart[] {
  const inspected = rowsOf(card).filter((some) => some[0]?.inspection);
  if (inspected.length === 0) return [];
  const table: PaperPart = {
    kind: 'table',
    heading: words.inspection,
    columns: [
      { word: words.step, share: 23 },
      ...(card.isWhole ? [{ word: words.maker, share: 22 }] : []),
      { word: words.inspected, share: 19 },
      { word: words.samples, share: 11, isNumber: true },
      { word: words.result, share: 13 },
      { word: words.goesOn, share: 16 },
      ...(card.isWhole ? [{ word: `${words.ofWork} ${card.plan.currency}`, share: 16, isNumber: true }] : []),
    ],
    rows: inspected.map((some) => inspectionRow(card, some, words)),
  };
  return [table, { kind: 'text', text: words.inspectionSays }];
}

function inspectionRow(card: Stepped, some: readonly CardLine[], words: CardWords): string[] {
  const all = some.flatMap(({ inspection }) => inspection ?? []);
  const [first] = all;
  if (!first) return [];
  const weeks = some.flatMap((line) => line.weeks);
  return [
    nameOf(some),
    ...(card.isWhole ? [some[0]?.maker ?? '–'] : []),
    words.inspectionKinds[first.kind],
    String(all.reduce((sum, { pieces }) => sum + pieces, 0)),
    words.days(first.days),
    first.days === 0 ? '–' : (goesOnFrom(weeks, first.days) ?? '–'),
    ...(card.isWhole ? [amountIn(card)(all.reduce((sum, { minor }) => sum + BigInt(minor), 0n))] : []),
  ];
}

const amountIn =
  ({ plan }: Stepped) =>
  (minor: bigint): string =>
    grouped(formatAmount(money(minor, plan.currency)));

/** Lines by the row that they stand in: whole, each has its own; for a customer those of one step are one. */
function rowsOf({ lines, isWhole }: Stepped): readonly (readonly CardLine[])[] {
  if (isWhole) return lines.map((line) => [line]);
  return [...Map.groupBy(lines, ({ stepCode }) => stepCode).values()];
}

const nameOf = ([first]: readonly CardLine[]): string => (first ? `${first.stepCode} ${first.stepName}` : '');

/** `2026-W50`, or the first and the last. */
function weeksOf(some: readonly CardLine[]): string {
  const weeks = some.flatMap((line) => line.weeks);
  const labels = weeks.map(({ weekStart }) => weekOf(plainDate(weekStart)).label).sort();
  const [first = '', last = ''] = [labels[0], labels.at(-1)];
  return first === last ? first : `${first} – ${last}`;
}
