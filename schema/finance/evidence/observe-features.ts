import { createHash } from 'node:crypto';
import { addMonths, type PlainDate } from '../../kernel/calendar/plain-date.ts';
import type { DataGroup, DataSource } from '../catalogue/data-field.ts';
import type { FeatureDefinition, Observed } from './feature.ts';
import { capacityFeatures } from './features/capacity.ts';
import { machineFeatures } from './features/machines.ts';
import { orderFeatures } from './features/orders.ts';
import { standingFeatures } from './features/standing.ts';
import type { FirmRecords } from './firm-records.ts';

/** Every figure that the product's own records can tell. A new one joins here, with its words in the guide of the models that read it. */
export const featureDefinitions: readonly FeatureDefinition[] = [
  ...standingFeatures,
  ...capacityFeatures,
  ...orderFeatures,
  ...machineFeatures,
];

/** KNOWN has a value. NO_DATA: the records cannot tell yet. NO_CONSENT: nobody was allowed to look. */
export const evidenceStates = ['KNOWN', 'NO_DATA', 'NO_CONSENT'] as const;
export type EvidenceState = (typeof evidenceStates)[number];

/** One figure with all that stands behind it, as a score keeps it. */
export interface Evidence {
  readonly feature: string;
  readonly state: EvidenceState;
  readonly value: number | null;
  readonly fromDay: PlainDate;
  /** The day after its last. */
  readonly untilDay: PlainDate;
  readonly observations: number;
  readonly coverageBps: number;
  readonly source: DataSource | null;
  /** SHA-256 over the ids of all rows behind it, in order; a few of them to look up. Empty where nothing is behind it. */
  readonly sourcesSha256: string;
  readonly sources: readonly string[];
}

/** What may be looked at: groups, and months back. */
export interface Given {
  readonly dataGroups: readonly DataGroup[];
  readonly windowMonths: number;
}

const sourcesShown = 5;

/** All figures of a firm as far as they are given, in the order of the list. Pure: the same records give the same evidence. */
export function observeFeatures(records: FirmRecords, given: Given): Evidence[] {
  return featureDefinitions.map((definition) => evidenceOf(definition, records, given));
}

function evidenceOf(definition: FeatureDefinition, records: FirmRecords, given: Given): Evidence {
  const until = records.asOf;
  const from = addMonths(until, -definition.windowMonths);
  const isGiven =
    given.dataGroups.includes(definition.group) && definition.windowMonths <= given.windowMonths;
  const found = isGiven ? definition.observe({ records, from, until }) : null;
  const known = found && found.observations >= definition.observationsMin ? found : null;
  const state = known ? 'KNOWN' : isGiven ? 'NO_DATA' : 'NO_CONSENT';
  return {
    feature: definition.id,
    state,
    value: known?.value ?? null,
    fromDay: from,
    untilDay: until,
    // Where nobody may look, not even how much there is is told.
    observations: found?.observations ?? 0,
    coverageBps: known?.coverageBps ?? 0,
    source: known?.source ?? null,
    ...sourcesOf(found),
  };
}

function sourcesOf(found: Observed | null): Pick<Evidence, 'sources' | 'sourcesSha256'> {
  const ids = found ? [...new Set(found.sources)].sort() : [];
  if (ids.length === 0) return { sources: [], sourcesSha256: '' };
  const sourcesSha256 = createHash('sha256').update(ids.join('\n')).digest('hex');
  return { sources: ids.slice(-sourcesShown), sourcesSha256 };
}
