import { registerEnumType } from 'type-graphql';
import { namesOf } from '#schema/kernel/enums.ts';

/**
 * What a machine does. RUN makes pieces (ISO 22400-2 actual production time); IDLE waits without an order; DOWN is delayed at one;
 * PLANNED_STOP is not meant to work, and does not count as planned busy time.
 */
export const machineStates = ['RUN', 'IDLE', 'DOWN', 'PLANNED_STOP'] as const;
export type MachineState = (typeof machineStates)[number];
export const MachineStateEnum = namesOf(machineStates);
registerEnumType(MachineStateEnum, {
  name: 'MachineState',
  description:
    'RUN makes pieces; IDLE waits without an order; DOWN is delayed at one; PLANNED_STOP is not meant to work.',
});

/** Why a machine stands; UNSTATED where its device does not say. */
export const stopReasons = [
  'UNSTATED',
  'NO_ORDER',
  'NO_MATERIAL',
  'NO_OPERATOR',
  'SETUP',
  'TOOL',
  'BREAKDOWN',
  'QUALITY',
  'POWER',
  'BREAK',
  'NO_SHIFT',
  'MAINTENANCE',
  'OTHER',
] as const;
export type StopReason = (typeof stopReasons)[number];
export const StopReasonEnum = namesOf(stopReasons);
registerEnumType(StopReasonEnum, {
  name: 'StopReason',
  description: 'Why a machine stands; UNSTATED where its device does not say.',
});

/** One reading as it is kept: what a device saw at one time of its own. */
export interface Reading {
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** By which the device counts its readings; with `at` it says which reading this is. */
  readonly sequence: number;
  readonly fact: ReadingFact;
}

/** What was seen: a state from now on, pieces made since the last count, or where an energy meter stands in watt hours. */
export type ReadingFact =
  | { readonly kind: 'STATE'; readonly state: MachineState; readonly reason: StopReason | null }
  | {
      readonly kind: 'COUNT';
      readonly good: number;
      readonly scrap: number;
      /** Planned run time of one piece; null takes the device's. */
      readonly cycleMs: number | null;
    }
  | { readonly kind: 'ENERGY'; readonly meterWh: bigint };
