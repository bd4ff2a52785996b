import { ArgsType, Field } from 'type-graphql';
import { plainDate } from '#schema/kernel/calendar/plain-date.ts';
import { DateScalar } from '#schema/kernel/scalars.ts';
import { CalendarExceptionDraftInput, ShiftPatternDraftInput } from '#schema/plants/index.ts';

@ArgsType()
export class DaysArgs {
  @Field(() => DateScalar, { description: 'First day.' }) from!: string;
  @Field(() => DateScalar, { description: 'The day after the last, at most 400 days later.' }) until!: string;
}

@ArgsType()
export class DraftArgs {
  @Field(() => CalendarExceptionDraftInput, { nullable: true, description: 'An exception to add.' })
  exception?: CalendarExceptionDraftInput;
  @Field(() => ShiftPatternDraftInput, { nullable: true, description: 'A pattern to add.' })
  pattern?: ShiftPatternDraftInput;
}

/** Both ends as days. */
export function daysOfArgs({ from, until }: DaysArgs) {
  return { from: plainDate(from), until: plainDate(until) };
}
