import {
  candidatesMax,
  type JudgedOffer,
  type MatchingInput,
  readMatchingInput,
  readMoreCandidates,
} from '#schema/exchange/index.ts';
import type { Query } from '#schema/kernel/run-query.ts';
import { isProven } from './bound.ts';
import { checkMatches } from './check-matches.ts';
import { mergeMatches, needsAllTogether } from './merge-matches.ts';

/** What a matching found, and whether no offer that was not looked at can be among the best. */
export interface FoundMatches {
  readonly consideredCount: number;
  readonly isComplete: boolean;
  readonly matches: readonly JudgedOffer[];
}

/** Where a matching reads and thinks. */
export interface MatchingWays {
  /** Reads in a transaction of its own, as the need's owner. */
  read<Result>(work: (query: Query) => Promise<Result>): Promise<Result>;
  /** Puts in what the owner knows as a named partner. */
  asPartner(input: MatchingInput): Promise<MatchingInput>;
  /** Judges the offers read, in an engine. */
  judge(input: MatchingInput): Promise<JudgedOffer[]>;
}

/** Reads offers from the least cost on until none that is left can be among the best, or until there are too many. */
export async function findMatches(
  requestId: string,
  { read, asPartner, judge }: MatchingWays,
): Promise<FoundMatches> {
  const found = await read((query) => readMatchingInput(query, requestId));
  if (!found) return { consideredCount: 0, isComplete: true, matches: [] };
  let input = await asPartner(found);
  let matches: readonly JudgedOffer[] = [];
  let judged = 0;
  for (;;) {
    // Only what is new is judged; the best of it and of what was known are the best of all.
    const fresh = { ...input, candidates: input.candidates.slice(judged) };
    const more = await judge(fresh);
    checkMatches(fresh, more);
    matches = judged === 0 ? more : mergeMatches(matches, more);
    judged = input.candidates.length;
    const isComplete = isProven(input, matches);
    if (isComplete || !input.next || judged >= candidatesMax) {
      if (fresh.candidates.length < judged && needsAllTogether(matches)) matches = await judge(input);
      checkMatches(input, matches);
      return { consideredCount: judged, isComplete, matches };
    }
    const known: MatchingInput = input;
    input = await read((query) => readMoreCandidates(query, known));
  }
}
