import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { BroughtPart } from '../../catalog/index.ts';
import { addDays, daysBetween, plainDate } from '../../kernel/calendar/plain-date.ts';
import { type SpecialDay, workingDaysAfter } from '../../kernel/calendar/working-days.ts';
import { namesOf } from '../../kernel/enums.ts';
import { problem, type UserError } from '../../kernel/refusal.ts';
import { DateScalar } from '../../kernel/scalars.ts';
import type { UnitCode } from '../../kernel/units.ts';

const sources = ['STOCK', 'BOUGHT', 'SUPPLIED', 'PREPARED'] as const;
export type NeedSource = (typeof sources)[number];
export const NeedSourceEnum = namesOf(sources);
registerEnumType(NeedSourceEnum, {
  name: 'PromiseNeedSource',
  description:
    'STOCK: it is there. BOUGHT: its supplier takes so many days. SUPPLIED: the buyer brings it, by a day. PREPARED: no machine’s work, so many days: drawings approved, programs, fixtures, a first article.',
});

/** Which item a bill of material means, and what each piece that is begun takes of it: an exact fraction in the unit of the item. */
export interface NeedPart {
  readonly itemId: string;
  readonly unit: UnitCode;
  readonly numerator: string;
  readonly denominator: string;
}

/** What a step waits for before it can begin. */
@ObjectType({ description: 'What a step waits for before it can begin.' })
export class PromiseNeed {
  @Field(() => ID, { description: 'Code of the step.' }) stepCode!: string;
  @Field(() => String, { description: 'What it is.' }) name!: string;
  @Field(() => NeedSourceEnum, { description: 'Where it comes from.' }) source!: NeedSource;
  @Field(() => Int, { nullable: true, description: 'Days from the day of planning: BOUGHT, PREPARED.' })
  days!: number | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day on which it is there: SUPPLIED.' })
  arrivesOn!: string | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Working days from the day of planning, where a bill of material says them.',
  })
  workingDays?: number | null;
  @Field(() => String, {
    nullable: true,
    description: 'Number of the component, where a bill of material says it.',
  })
  component?: string | null;
  part?: NeedPart | null;
}

@InputType({ description: 'What a step waits for before it can begin.' })
export class PromiseNeedInput {
  @Field(() => ID, { description: 'Code of the step that takes it.' }) stepCode!: string;
  @Field(() => String, { description: 'What it is, 1 to 100 characters.' }) name!: string;
  @Field(() => NeedSourceEnum, { description: 'Where it comes from.' }) source!: NeedSource;
  @Field(() => Int, { nullable: true, description: 'BOUGHT and PREPARED: days, 0 to 366.' })
  days?: number | null;
  @Field(() => DateScalar, { nullable: true, description: 'SUPPLIED: the day on which it is there.' })
  arrivesOn?: string | null;
}

export const needsMost = 60;
const daysMost = 366;

/**
 * UNKNOWN_STEP for a step that the routing does not have, MISSING and TEXT_TOO_LONG for the name, DAYS_MISSING, ARRIVAL_MISSING and
 * NOT_OF_SOURCE where what is said does not suit the source, OUT_OF_RANGE for the days, TOO_MANY above sixty.
 */
export function needProblems(asked: readonly PromiseNeedInput[], steps: ReadonlySet<string>): UserError[] {
  if (asked.length > needsMost)
    return [
      problem({ code: 'TOO_MANY', message: 'Sixty at most.', path: ['needs'], params: { most: needsMost } }),
    ];
  return asked.flatMap((need, row) => {
    const at = ['needs', String(row)];
    const length = need.name.trim().length;
    const found: UserError[] = [];
    if (!steps.has(need.stepCode))
      found.push(
        problem({
          code: 'UNKNOWN_STEP',
          message: 'The routing has no such step.',
          path: [...at, 'stepCode'],
          params: { step: need.stepCode },
        }),
      );
    if (length === 0) found.push(problem({ code: 'MISSING', message: 'A text.', path: [...at, 'name'] }));
    if (length > 100)
      found.push(
        problem({
          code: 'TEXT_TOO_LONG',
          message: 'At most 100 characters.',
          path: [...at, 'name'],
          params: { most: 100 },
        }),
      );
    return [...found, ...timeProblems(need, at)];
  });
}

function timeProblems({ source, days, arrivesOn }: PromiseNeedInput, at: readonly string[]): UserError[] {
  const takesDays = source === 'BOUGHT' || source === 'PREPARED';
  const wrong = (code: string, message: string, field: string, params = {}) => [
    problem({ code, message, path: [...at, field], params }),
  ];
  const told = days ?? null;
  if (takesDays && told === null) return wrong('DAYS_MISSING', 'How many days it takes.', 'days');
  if (told !== null && takesDays && (told < 0 || told > daysMost))
    return wrong('OUT_OF_RANGE', 'Not a time of supply.', 'days', { least: 0, most: daysMost });
  if (source === 'SUPPLIED' && !arrivesOn)
    return wrong('ARRIVAL_MISSING', 'The day on which it is there.', 'arrivesOn');
  if (!takesDays && told !== null) return wrong('NOT_OF_SOURCE', 'Only of what takes days.', 'days');
  return source !== 'SUPPLIED' && arrivesOn
    ? wrong('NOT_OF_SOURCE', 'Only of what the buyer brings.', 'arrivesOn')
    : [];
}

/**
 * What steps wait for: what is said with the order, and what their bills of material say besides. Where both speak of one component at one
 * step, by its number or its name, what is said with the order holds: it may be in stock this time.
 */
export function needsOf(
  asked: readonly PromiseNeedInput[],
  brought: readonly BroughtPart[],
): readonly PromiseNeed[] {
  const said = asked.map(({ stepCode, name, source, days, arrivesOn }) => ({
    stepCode,
    name: name.trim(),
    source,
    days: days ?? null,
    arrivesOn: arrivesOn ?? null,
  }));
  const rest = brought.filter(
    (part) =>
      !said.some(
        ({ stepCode, name }) => stepCode === part.stepCode && (name === part.number || name === part.name),
      ),
  );
  return [
    ...said,
    ...rest.map(({ stepCode, name, number, source, leadWorkingDays, itemId, unit, perPiece }) => ({
      stepCode,
      name,
      source: source === 'BUY' ? ('BOUGHT' as const) : ('SUPPLIED' as const),
      days: null,
      arrivesOn: null,
      workingDays: leadWorkingDays,
      component: number,
      part: {
        itemId,
        unit,
        numerator: String(perPiece.numerator),
        denominator: String(perPiece.denominator),
      },
    })),
  ];
}

/** The same needs with working days counted out into days from a day on, by the official calendar. */
export function countedOut(
  needs: readonly PromiseNeed[],
  today: string,
  calendar: readonly SpecialDay[],
): PromiseNeed[] {
  const from = plainDate(today);
  return needs.map((need) => {
    const { workingDays = null } = need;
    return workingDays === null
      ? need
      : { ...need, days: daysBetween(from, workingDaysAfter(from, workingDays, calendar)) };
  });
}

/** The day on which a need is met, planned on a day: never before it. */
export function readyOn({ days, arrivesOn }: PromiseNeed, today: string): string {
  const ready = arrivesOn ?? addDays(plainDate(today), days ?? 0);
  return ready > today ? ready : today;
}
