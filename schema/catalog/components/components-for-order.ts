import { type Rational, ratio, times } from '../../kernel/rational.ts';
import { problem, type UserError } from '../../kernel/refusal.ts';
import type { UnitCode } from '../../kernel/units.ts';
import { type KnownComponent, type RowSource, readBills } from './read-bills.ts';
import { type Exploded, explode, perPiece } from './structure.rules.ts';

/** A component that is made with an order: its steps come before the step that takes it, under codes of their own. */
export interface MadePart {
  /** What the codes of its steps begin with: `number@step/` of each item on the way down to it. */
  readonly prefix: string;
  readonly name: string;
  readonly number: string;
  /** The item; absent where it was kept before stock was known. */
  readonly itemId?: string;
  readonly materialCode: string | null;
  readonly revisionId: string;
  /** Code of the step that takes it, with the prefix of its own part. */
  readonly intoCode: string;
  /** Pieces of it that each piece of that step takes. */
  readonly per: number;
  /** Of 10,000 that are made so many are lost when they are taken. */
  readonly scrapBps: number;
}

/** A component that is brought to an order. */
export interface BroughtPart {
  /** Code of the step that takes it, with the prefix of its part. */
  readonly stepCode: string;
  readonly itemId: string;
  readonly number: string;
  readonly name: string;
  /** What the item is counted in. */
  readonly unit: UnitCode;
  /** What each piece that is begun takes of it with what is lost, exactly. */
  readonly perPiece: Rational;
  readonly source: 'BUY' | 'SUPPLIED';
  readonly leadWorkingDays: number;
}

/** What an order of a revision takes besides its own steps. */
export interface OrderComponents {
  readonly made: readonly MadePart[];
  readonly brought: readonly BroughtPart[];
  readonly problems: readonly UserError[];
}

const perMost = 1_000;
const path = ['revisionId'];

/**
 * The bill of a revision as an order is planned by it. COMPONENT_NOT_RELEASED for something made that has no released revision, or of which a
 * draft is named; COMPONENT_NOT_WHOLE where a piece does not take 1 to 1,000 whole ones of it; TOO_MANY for a bill without end.
 */
export async function componentsForOrder(source: RowSource, revisionId: string): Promise<OrderComponents> {
  const { lines, isWhole } = explode(revisionId, 1n, await readBills(source, [revisionId]));
  const most = lines.length;
  if (!isWhole)
    return {
      made: [],
      brought: [],
      problems: [problem({ code: 'TOO_MANY', message: 'Too many components.', path, params: { most } })],
    };
  const made = lines.filter(({ line }) => line.source === 'MAKE');
  return {
    made: made.flatMap(partOf),
    brought: lines.flatMap(({ line, way }) =>
      line.source === 'MAKE'
        ? []
        : [
            {
              stepCode: prefixOf(way.slice(0, -1)) + line.stepCode,
              itemId: line.componentId,
              number: line.number,
              name: line.name,
              unit: line.itemUnit,
              perPiece: perPiece(line),
              source: line.source,
              leadWorkingDays: line.leadWorkingDays ?? 0,
            },
          ],
    ),
    problems: made.flatMap(({ line }) => problemsOf(line)),
  };
}

function partOf({ line, way }: Exploded<KnownComponent>): MadePart[] {
  const above = prefixOf(way.slice(0, -1));
  return line.madeById === null
    ? []
    : [
        {
          prefix: prefixOf(way),
          name: line.name,
          number: line.number,
          itemId: line.componentId,
          materialCode: line.materialCode,
          revisionId: line.madeById,
          intoCode: above + line.stepCode,
          per: Number(goodOnes(line).numerator),
          scrapBps: line.scrapBps,
        },
      ];
}

/** One item may go into two steps of one routing: the step tells its two makings apart. */
function prefixOf(way: readonly KnownComponent[]): string {
  return way.map(({ stepCode, number }) => `${number}@${stepCode}/`).join('');
}

/** Good ones for each piece, before any are lost. */
function goodOnes(line: KnownComponent): Rational {
  return times(perPiece(line), ratio(BigInt(10_000 - line.scrapBps), 10_000n));
}

function problemsOf(line: KnownComponent): UserError[] {
  const { number, madeByState } = line;
  if (madeByState !== 'RELEASED')
    return [
      problem({
        code: 'COMPONENT_NOT_RELEASED',
        message: 'Release a revision of it first.',
        path,
        params: { item: number },
      }),
    ];
  const { numerator, denominator } = goodOnes(line);
  return denominator === 1n && numerator >= 1n && numerator <= BigInt(perMost)
    ? []
    : [
        problem({
          code: 'COMPONENT_NOT_WHOLE',
          message: `1 to ${perMost} whole ones a piece.`,
          path,
          params: { item: number, most: perMost },
        }),
      ];
}
