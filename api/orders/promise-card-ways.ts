import { weekOf } from '#schema/kernel/calendar/iso-week.ts';
import { plainDate } from '#schema/kernel/calendar/plain-date.ts';
import { formatAmount, money } from '#schema/kernel/money.ts';
import { unitLabel } from '#schema/kernel/units.ts';
import { shown } from '#schema/kernel/values.ts';
import type { OrderPromise, PromisePlan, PromiseWay } from '#schema/orders/index.ts';
import { grouped, momentInChina } from '../papers/figures.ts';
import type { PaperPart } from '../papers/paper.ts';
import type { CardWords } from './promise-card-words.ts';

/** A way of a plan, with the names of its cities, and whose run takes it: null by the tariff or by own bins. */
export type CardWay = PromiseWay & {
  readonly from: string;
  readonly to: string;
  readonly carrier: string | null;
};

interface Travelling {
  readonly ways: readonly CardWay[];
  readonly plan: Pick<PromisePlan, 'currency'>;
  readonly promise: Pick<OrderPromise, 'freightPerBinMinor'>;
}

/** How pieces travel and by whom: by a carrier’s run, by the tariff, or in bins of the asker’s own carrier. Nothing where nothing does. */
export function waysOf({ ways, plan, promise }: Travelling, words: CardWords): PaperPart[] {
  if (ways.length === 0) return [];
  const amount = (minor: bigint) => grouped(formatAmount(money(minor, plan.currency)));
  const isByBin = promise.freightPerBinMinor !== null;
  const total = ways.reduce((sum, { minor }) => sum + BigInt(minor), 0n);
  return [
    {
      kind: 'table',
      heading: words.ways,
      columns: [
        { word: words.way, share: 23 },
        { word: words.means, share: 23 },
        { word: words.leaves, share: 16 },
        { word: words.there, share: 16 },
        { word: words.load, share: 20 },
        { word: `${words.cost} ${plan.currency}`, share: 18, isNumber: true },
      ],
      rows: ways.map((way) => [
        `${way.stepCode} → ${way.toStepCode ?? words.buyer}: ${way.from} → ${way.to}`,
        meansOf(way, isByBin, words),
        way.run ? momentInChina(new Date(way.run.departsAt)) : weekOn(way.leavesOn),
        way.run ? momentInChina(new Date(way.run.arrivesAt)) : weekOn(way.arrivesOn),
        loadOf(way, isByBin, words),
        amount(BigInt(way.minor)),
      ]),
      totals: [{ word: words.waysTotal, says: amount(total) }],
    },
  ];
}

function meansOf({ run, carrier }: CardWay, isByBin: boolean, words: CardWords): string {
  if (run) return `${words.run} ${carrier ?? ''}`.trim();
  return isByBin ? words.ownCarrier : words.tariff;
}

/** Pieces, and what they fill: of a run what is held of it. */
function loadOf({ run, pieces, loads }: CardWay, isByBin: boolean, words: CardWords): string {
  if (!run) return `${words.pieces(pieces)} · ${isByBin ? words.bins(loads) : words.loads(loads)}`;
  const { value, unit } = shown(BigInt(run.grams), 'MASS');
  return `${words.pieces(pieces)} · ${words.held(`${grouped(value.toFixed())} ${unitLabel(unit, words.language)}`)}`;
}

/** By the tariff no more than the week is planned. */
const weekOn = (monday: string): string => weekOf(plainDate(monday)).label;
