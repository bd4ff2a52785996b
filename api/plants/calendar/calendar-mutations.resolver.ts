import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import {
  CalendarException,
  CalendarExceptionCreateInput,
  CalendarExceptionRemoveInput,
  calendarExceptionById,
  calendarExceptionCreate,
  calendarExceptionRemove,
  ShiftPattern,
  ShiftPatternCreateInput,
  ShiftPatternRemoveInput,
  shiftPatternById,
  shiftPatternCreate,
  shiftPatternRemove,
  WorkCenter,
  WorkCenterMachinesSetInput,
  WorkCenterPerformanceSetInput,
  workCenterById,
  workCenterMachinesSet,
  workCenterPerformanceSet,
} from '#schema/plants/index.ts';
import type { Context } from '../../context.ts';
import { inputArgument, mutate, type Payload, payloadOf } from '../../kernel/mutate.ts';

const PatternCreated = payloadOf('ShiftPatternCreate', 'shiftPattern', () => ShiftPattern);
const PatternRemoved = payloadOf('ShiftPatternRemove', 'shiftPattern', () => ShiftPattern);
const ExceptionCreated = payloadOf('CalendarExceptionCreate', 'calendarException', () => CalendarException);
const ExceptionRemoved = payloadOf('CalendarExceptionRemove', 'calendarException', () => CalendarException);
const PerformanceSet = payloadOf('WorkCenterPerformanceSet', 'workCenter', () => WorkCenter);
const MachinesSet = payloadOf('WorkCenterMachinesSet', 'workCenter', () => WorkCenter);

const pattern = { field: 'shiftPattern', load: shiftPatternById };
const exception = { field: 'calendarException', load: calendarExceptionById };
const center = { field: 'workCenter', load: workCenterById };

@Resolver()
export class CalendarMutationsResolver {
  @Mutation(() => PatternCreated, { description: 'Adds a week of shifts, from a day on.' })
  async shiftPatternCreate(
    @Arg('input', () => ShiftPatternCreateInput, inputArgument) input: ShiftPatternCreateInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(context, { command: shiftPatternCreate, ...pattern }, input);
  }

  @Mutation(() => PatternRemoved, { description: 'Takes a week of shifts away.' })
  async shiftPatternRemove(
    @Arg('input', () => ShiftPatternRemoveInput, inputArgument) input: ShiftPatternRemoveInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(context, { command: shiftPatternRemove, ...pattern }, input);
  }

  @Mutation(() => ExceptionCreated, { description: 'Adds an exception to a calendar.' })
  async calendarExceptionCreate(
    @Arg('input', () => CalendarExceptionCreateInput, inputArgument) input: CalendarExceptionCreateInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(context, { command: calendarExceptionCreate, ...exception }, input);
  }

  @Mutation(() => ExceptionRemoved, { description: 'Takes an exception away.' })
  async calendarExceptionRemove(
    @Arg('input', () => CalendarExceptionRemoveInput, inputArgument) input: CalendarExceptionRemoveInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(context, { command: calendarExceptionRemove, ...exception }, input);
  }

  @Mutation(() => PerformanceSet, {
    description: 'States efficiency and rate of a work centre, from a day on.',
  })
  async workCenterPerformanceSet(
    @Arg('input', () => WorkCenterPerformanceSetInput, inputArgument) input: WorkCenterPerformanceSetInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(context, { command: workCenterPerformanceSet, ...center }, input);
  }

  @Mutation(() => MachinesSet, {
    description: 'States how many machines count, by a number or by the equipment.',
  })
  async workCenterMachinesSet(
    @Arg('input', () => WorkCenterMachinesSetInput, inputArgument) input: WorkCenterMachinesSetInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(context, { command: workCenterMachinesSet, ...center }, input);
  }
}
