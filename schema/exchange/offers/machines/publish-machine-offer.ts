import { Field, ID, InputType } from 'type-graphql';
import { weekOf } from '#schema/kernel/calendar/iso-week.ts';
import { isoWeekday, plainDate } from '#schema/kernel/calendar/plain-date.ts';
import { command } from '#schema/kernel/command.ts';
import { refuseAny, type UserError } from '#schema/kernel/refusal.ts';
import { DateTimeScalar } from '#schema/kernel/scalars.ts';
import { MoneyInput } from '#schema/kernel/values.ts';
import { minorAmount } from '../../exchange.terms.ts';
import { blindProblems } from '../blind.ts';
import { OfferSaleInput, saleProblems } from '../offer-price.ts';
import { putOnMarket } from '../put-on-market.ts';
import { amountProblems } from '../terms/amount-problems.ts';
import { readTerms } from '../terms/read-terms.ts';
import { findMachine, type Machine, type SlotDay, slotDays } from './machine-days.ts';
import { dayProblems, machineProblems, spanProblems } from './slot-problems.ts';
import { writeSlot } from './write-slot.ts';

@InputType({ description: 'A whole machine for a span of time, put on the market.' })
export class MachineOfferPublishInput extends OfferSaleInput {
  @Field(() => ID, { description: 'The machine; it must be able to work.' }) equipmentId!: string;
  @Field(() => DateTimeScalar, { description: 'From when; nothing is sold of it from then on.' })
  startsAt!: Date;
  @Field(() => DateTimeScalar, { description: 'Until when; within the same week, at its site.' })
  endsAt!: Date;
  @Field(() => MoneyInput, { description: 'Net price of the set-up, once.' }) setupPrice!: MoneyInput;
}

/**
 * Puts a whole machine on the market for a span, to be held as one: it takes one machine's hours of each day of its work centre, and no more
 * than the span has of it. Refuses SLOT_TAKEN where the machine is on the market or sold for a part of the span already; a span that leaves its week, has no
 * hours, or is over; a machine that cannot work or is not counted in hours. A machine that is not the caller's is as if absent.
 */
export const machineOfferPublish = command<MachineOfferPublishInput>({
  name: 'machineOfferPublish',
  can: 'offer:write',
  async run(tx, input) {
    const machine = await findMachine(tx, input);
    const problems = [
      ...machineProblems(machine),
      ...spanProblems(input, machine, tx.now),
      ...saleProblems(input),
    ];
    refuseAny(problems);
    const days = await slotDays(tx, machine, input);
    problems.push(...dayProblems(days, machine));
    const facts = factsOf(input, machine, days, problems);
    const texts = { note: input.note };
    const { workCenterId } = machine;
    problems.push(...(await blindProblems(tx, { isBlind: facts.isBlind, texts, workCenterId })));
    refuseAny(problems);
    const week = { weekStart: weekOf(plainDate(facts.validFrom)).start, cap: facts.perWeekAmount };
    return await putOnMarket(tx, input, facts, [week], (offer) => writeSlot(tx, offer, { ...input, days }));
  },
});

/** One bucket as large as its smallest lot: it is held whole or not at all. */
function factsOf(
  input: MachineOfferPublishInput,
  machine: Machine,
  days: readonly SlotDay[],
  problems: UserError[],
) {
  const whole = days.reduce((sum, { amount }) => sum + amount, 0n);
  const { firstDay: from, endDay: until, today } = machine;
  const facts = {
    resource: 'CAPACITY' as const,
    workCenterId: machine.workCenterId,
    validFrom: from,
    validUntil: until,
    perWeekAmount: whole,
    minimumLotAmount: whole,
    setupPriceMinor: minorAmount(input.setupPrice, 0n, ['setupPrice', 'amount'], problems),
    weekdays: days.map(({ date }) => isoWeekday(plainDate(date))),
    dayCap: days.reduce((most, { amount }) => (amount > most ? amount : most), 0n),
    ...readTerms(input, { from, until, today }, problems),
  };
  problems.push(...amountProblems({ ...facts, weekdays: null }, 'TIME', problems.length === 0));
  return facts;
}
