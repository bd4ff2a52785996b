import { Field, InputType, Int } from 'type-graphql';
import { problem, type UserError } from '../../../kernel/refusal.ts';
import { readFenceDays, type SaleWindow } from './read-fences.ts';

@InputType({ description: 'An offer that follows what is free: so much of it, from so many days ahead on.' })
export class FollowInput {
  @Field(() => Int, { description: 'How much of what is free, in hundredths of a per cent: 1 to 10000.' })
  shareBps!: number;
  @Field(() => Int, { description: 'Only of days at least so far ahead: 0 to 370.' }) beyondDays!: number;
}

export interface Follow {
  readonly shareBps: number | null;
  readonly beyondDays: number | null;
}

/** The share that an offer follows; none for a fixed amount. */
export function readFollow(
  input: FollowInput | null | undefined,
  window: SaleWindow,
  problems: UserError[],
): Follow {
  if (!input) return { shareBps: null, beyondDays: null };
  const { shareBps } = input;
  if (shareBps < 1 || shareBps > 10_000)
    problems.push(
      problem({
        code: 'OUT_OF_RANGE',
        message: 'Between 1 and 10,000.',
        path: ['follow', 'shareBps'],
        params: { least: 1, most: 10_000 },
      }),
    );
  return {
    shareBps,
    beyondDays: readFenceDays(input.beyondDays, window, ['follow', 'beyondDays'], problems),
  };
}
