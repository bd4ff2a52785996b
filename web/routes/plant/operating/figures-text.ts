import { formatNumber } from '../../../domain/format.ts';
import type { OperatingPartsFragment } from '../../../gql/graphql.ts';
import type { AppLocale } from '../../../i18n/locale.ts';

export const STATES = ['RUN', 'DOWN', 'IDLE', 'PLANNED_STOP'] as const;
export type State = (typeof STATES)[number];
export const SHARES = ['oee', 'availability', 'effectiveness', 'quality'] as const;
export type Share = (typeof SHARES)[number];

const FIELDS = { RUN: 'runMs', DOWN: 'downMs', IDLE: 'idleMs', PLANNED_STOP: 'plannedStopMs' } as const;

/** Hours that a state took: a drawing and a table with one decimal need no more. */
export function hoursOf(figures: OperatingPartsFragment, state: State): number {
  return Number(figures[FIELDS[state]]) / 3_600_000;
}

export function hoursText(locale: AppLocale, hours: number): string {
  return formatNumber(locale, hours.toFixed(1), 1);
}

/** A share to a tenth of a percent; a dash where it is not known. */
export function shareText(locale: AppLocale, ratio: { basisPoints: number } | null): string {
  return ratio ? `${formatNumber(locale, (ratio.basisPoints / 100).toFixed(1), 1)}%` : '–';
}
