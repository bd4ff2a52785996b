import type { FirmRecords } from '../firm-records.ts';
import type { Given } from '../observe-features.ts';
import type { CheckDefinition, Finding } from './check.ts';
import { machineChecks } from './machines.ts';
import { recordChecks } from './records.ts';
import { tradeChecks } from './trade.ts';

const sourcesShown = 5;

/** All checks, as far as there is something to look at that was given. Pure. */
export function checkRecords(records: FirmRecords, given: Given): Finding[] {
  return [...tradeChecks, ...recordChecks, ...machineChecks].map((one) => findingOf(one, records, given));
}

function findingOf(one: CheckDefinition, records: FirmRecords, given: Given): Finding {
  const { check, group, factorBps, judge } = one;
  const isGiven =
    group === null || (given.dataGroups.includes(group) && one.windowMonths <= given.windowMonths);
  const found = isGiven ? judge(records) : null;
  if (!found) return { check, outcome: 'NOT_JUDGED' as const, factorBps: 10_000, facts: [], sources: [] };
  return {
    check,
    outcome: found.isFound ? ('FOUND' as const) : ('CLEAR' as const),
    factorBps: found.isFound ? factorBps : 10_000,
    facts: found.facts,
    sources: found.isFound ? (found.sources ?? []).toSorted().slice(-sourcesShown) : [],
  };
}
