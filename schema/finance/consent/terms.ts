import { registerEnumType } from 'type-graphql';
import { namesOf } from '../../kernel/enums.ts';

export const purposes = ['UNDERWRITE', 'MONITOR', 'INSURE', 'LEASE'] as const;
export type Purpose = (typeof purposes)[number];
export const PurposeEnum = namesOf(purposes);
registerEnumType(PurposeEnum, {
  name: 'Purpose',
  description:
    'What data is given for. UNDERWRITE: to decide on credit. MONITOR: to watch what was lent. INSURE: to insure. LEASE: to lease equipment.',
});

export const granularities = ['SCORE_ONLY', 'MONTHLY', 'RAW'] as const;
export type Granularity = (typeof granularities)[number];
export const GranularityEnum = namesOf(granularities);
registerEnumType(GranularityEnum, {
  name: 'Granularity',
  description:
    'A score of the groups goes with each. SCORE_ONLY: that alone, no figure. MONTHLY: figures of the window and of months. RAW: besides, order by order and day by day.',
});

export const frequencies = ['ONCE', 'MONTHLY', 'WEEKLY', 'DAILY'] as const;
export type Frequency = (typeof frequencies)[number];
export const FrequencyEnum = namesOf(frequencies);
registerEnumType(FrequencyEnum, {
  name: 'Frequency',
  description:
    'On which days figures may be drawn: on one day only, or again after 30, 7 or 1 days. On such a day they may be read as often as wanted; every reading is noted.',
});
