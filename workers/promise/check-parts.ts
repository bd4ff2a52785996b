import { decimal } from '#schema/kernel/decimal.ts';
import type { PlannedPromise, PromiseInput } from '#schema/orders/index.ts';

type Part = PromiseInput['promise']['madeParts'][number];
type Lines = PlannedPromise['lines'];

const weekMs = 604_800_000;

/**
 * Of each part that is made: by every week in which a step takes of it, what has been made in the weeks before, and what the answer takes of stock and of
 * receipts by then, is enough for all that has been begun. What is not in the answer's components cannot have been counted.
 */
export function tooFewOfParts(input: PromiseInput, { lines }: Pick<PlannedPromise, 'lines'>): string[] {
  return input.promise.madeParts.flatMap((part) => {
    const weeks = [...new Set(weeksOf(lines, part.intoCode).map(({ weekStart }) => weekStart))].sort();
    return weeks.flatMap((week) => {
      const taken = part.per * begunBy(lines, part.intoCode, week);
      const there = madeBefore(input, part, lines, week) + stockBy(input, part, week);
      return there >= taken ? [] : [`${taken} of ${part.number} are taken by ${week}, ${there} are there`];
    });
  });
}

const weeksOf = (lines: Lines, code: string) =>
  lines.filter(({ stepCode }) => stepCode === code).flatMap(({ weeks }) => weeks);

const begunBy = (lines: Lines, code: string, week: string): number =>
  weeksOf(lines, code).reduce((sum, { weekStart, pieces }) => sum + (weekStart <= week ? pieces : 0), 0);

/** Good ones of those that were begun before a week; what is lost when they are taken counts into the yield of their last step. */
function madeBefore({ arcs, steps }: PromiseInput, part: Part, lines: Lines, week: string): number {
  const last = arcs.find(
    ({ fromCode, toCode }) => toCode === part.intoCode && fromCode.startsWith(part.prefix),
  )?.fromCode;
  const before = new Date(Date.parse(week) - weekMs).toISOString().slice(0, 10);
  const { yieldBps = 10_000 } = steps.find(({ code }) => code === last) ?? {};
  return Math.floor((begunBy(lines, last ?? '', before) * yieldBps) / 10_000);
}

/** What is left of what is there and of what is expected by a week, without what is lost when it is taken. */
function stockBy({ promise }: PromiseInput, part: Part, week: string): number {
  const { fromStock = '0', receipts = [] } =
    promise.components.find(
      ({ stepCode, number, source }) =>
        source === 'MAKE' && stepCode === part.intoCode && number === part.number,
    ) ?? {};
  const all = [decimal(fromStock), ...receipts.filter(({ arrivesOn }) => arrivesOn <= week).map(quantityOf)];
  const pieces = all.reduce((sum, one) => sum.plus(one));
  return Math.floor((Number(pieces.toFixed()) * (10_000 - part.scrapBps)) / 10_000);
}

const quantityOf = ({ quantity }: { readonly quantity: string }) => decimal(quantity);
