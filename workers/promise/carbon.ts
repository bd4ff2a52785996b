import type { CarbonUnknown, PlannedCarbon, PromiseInput, StepFigures } from '#schema/orders/index.ts';
import type { Candidate, Instance, Lane } from '../splitting/instance.ts';
import type { Plan } from '../splitting/plan.ts';
import type { Freight } from './freight.ts';
import { isShelf } from './shelves.ts';

/** What a milligram is taken for where plans lean towards little carbon: 1,000 yuan a kilogram, so that price decides between equals alone. */
const ticksPerMilligram = 100;
const gramsPerTonne = 1_000_000;
const none: Omit<StepFigures, 'stepCode'> = { grams: null, wattHours: null };

/** Milligrams of a piece that is begun, and of one that travels; undefined where it is not known. */
type Milligrams = number | undefined;

/** Whether the asker has said anything by which plans can be told apart. */
export function isCarbonAsked({ promise }: PromiseInput): boolean {
  return promise.stepFigures.length > 0;
}

/**
 * What making and driving emit by published factors and the asker's own figures of a piece: kilometres of the great circle times tonnes, and
 * kilowatt-hours by the province's grid. Nothing else is counted: no material, no heat but electricity, no empty ways home.
 */
export class Carbon {
  readonly #input: PromiseInput;
  readonly #freight: Freight;
  readonly #figures: ReadonlyMap<string, StepFigures>;
  readonly #cities = new Map<string, string>();

  constructor(input: PromiseInput, freight: Freight) {
    this.#input = input;
    this.#freight = freight;
    this.#figures = new Map(input.promise.stepFigures.map((one) => [one.stepCode, one]));
    for (const { candidates } of input.steps)
      for (const { id, cityCode } of candidates) this.#cities.set(id, cityCode);
  }

  /** What a plan emits, in whole grams, and what is not known of it. Quantities of the plan are `atOnce` pieces each. */
  of(plan: Plan, atOnce = 1): PlannedCarbon {
    const unknown = new Map<string, CarbonUnknown>();
    const sum = (all: readonly { count: number; each: Milligrams; lacks: CarbonUnknown }[]) => {
      let total: bigint | null = all.length === 0 ? 0n : null;
      for (const { count, each, lacks } of all)
        if (each === undefined) unknown.set(`${lacks.code} ${lacks.stepCode}`, lacks);
        else total = (total ?? 0n) + BigInt(count * atOnce) * BigInt(each);
      return total === null ? null : String((total + 500n) / 1000n);
    };
    const energyGrams = sum(
      plan.runs.map(({ step, center, started }) => ({
        count: started,
        each: this.#making(step, center),
        lacks: this.#lacksEnergy(step),
      })),
    );
    const driven = plan.shipments.filter(({ from, to }) => to !== null && to !== from);
    const transportGrams = sum(
      driven.map(({ step, from, to, quantity }) => ({
        count: quantity,
        each: this.#driving(step, from, to ?? from),
        lacks: { code: 'PIECE_MASS', stepCode: step },
      })),
    );
    return { transportGrams, energyGrams, unknown: [...unknown.values()] };
  }

  /** What is known of a plan's carbon in one figure, grams: to tell plans apart. */
  weigh(plan: Plan): number {
    const { transportGrams, energyGrams } = this.of(plan);
    return Number(transportGrams ?? 0) + Number(energyGrams ?? 0);
  }

  /** The instance with carbon in its prices; where a grid's factor is not known the worst that is. */
  lean(instance: Instance, atOnce: number): Instance {
    const heaviest = Math.max(0, ...this.#input.promise.stepFigures.map(({ grams }) => grams ?? 0));
    const dear = (mg: number) => Math.round(mg * atOnce) * ticksPerMilligram;
    const candidate = (step: string, one: Candidate) =>
      isShelf(one.center)
        ? one
        : { ...one, price: one.price + dear(this.#making(step, one.center) ?? this.#worstMaking(step)) };
    const lane = (one: Lane) =>
      isShelf(one.from)
        ? one
        : {
            ...one,
            cost: one.cost + dear(this.#perKilometre(heaviest) * this.#freight.km(one.from, one.to)),
          };
    return {
      ...instance,
      lanes: instance.lanes.map(lane),
      orders: instance.orders.map((order) => {
        const steps = order.steps.map((step) => ({
          ...step,
          candidates: step.candidates.map((one) => candidate(step.id, one)),
        }));
        const more = steps.reduce((sum, { candidates }) => sum + Math.max(...candidates.map(priceOf)), 0);
        const way = Math.max(0, ...instance.lanes.map((one) => lane(one).cost)) * (steps.length + 1);
        return { ...order, steps, unservedCost: order.unservedCost + 2 * (more + way) };
      }),
    };
  }

  #making(step: string, offerId: string): Milligrams {
    const { wattHours } = this.#figures.get(step) ?? none;
    if (wattHours === 0) return 0;
    const perKilowattHour = this.#input.factors.grid[this.#cities.get(offerId)?.slice(0, 2) ?? ''];
    return wattHours === null || perKilowattHour === undefined
      ? undefined
      : Math.round((wattHours * perKilowattHour) / 1000);
  }

  #worstMaking(step: string): number {
    const { wattHours } = this.#figures.get(step) ?? none;
    return ((wattHours ?? 0) * Math.max(0, ...Object.values(this.#input.factors.grid))) / 1000;
  }

  #lacksEnergy(step: string): CarbonUnknown {
    const { wattHours } = this.#figures.get(step) ?? none;
    return { code: wattHours === null ? 'STEP_ENERGY' : 'GRID_FACTOR', stepCode: step };
  }

  #driving(step: string, from: string, to: string): Milligrams {
    const { grams } = this.#figures.get(step) ?? none;
    if (grams === null || this.#input.factors.road === null) return undefined;
    return Math.round(this.#perKilometre(grams) * this.#freight.km(from, to));
  }

  /** Milligrams for a kilometre of a piece of so many grams. */
  #perKilometre(grams: number): number {
    return ((this.#input.factors.road ?? 0) * grams) / gramsPerTonne;
  }
}

const priceOf = ({ price }: Candidate) => price;
