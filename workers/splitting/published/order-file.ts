import { z } from 'zod';
import type { Instance } from '../instance.ts';
import { InstanceFileProblem } from './read-numbers.ts';

const count = z.int().min(0);
const candidate = z.strictObject({
  center: z.string(),
  price: count,
  work: count,
  setup: z.strictObject({
    cost: count,
    work: count,
    family: z.string().nullable(),
    lasts: z.boolean().optional(),
  }),
  minimum: count,
  maximum: count.nullable(),
  yieldBps: count,
  lead: count,
  earliest: count.optional(),
});
const step = z.strictObject({
  id: z.string(),
  after: z.array(z.strictObject({ step: z.string(), per: count })),
  earliest: count,
  centersMax: count.nullable(),
  candidates: z.array(candidate),
});
const order = z.strictObject({
  id: z.string(),
  quantity: count,
  release: count,
  due: count,
  deadline: count,
  lateCost: count,
  earlyCost: count,
  unservedCost: count,
  holdingCost: count,
  indivisible: z.boolean(),
  destination: z.string().nullable(),
  steps: z.array(step),
});
const file = z.strictObject({
  id: z.string(),
  ticksPerMinor: count,
  buckets: count,
  factories: z.array(
    z.strictObject({
      id: z.string(),
      place: z.string(),
      openingCost: count,
      shelf: z.string().optional(),
    }),
  ),
  centers: z.array(
    z.strictObject({ id: z.string(), factory: z.string(), capacity: z.array(count).nullable() }),
  ),
  lanes: z.array(
    z.strictObject({
      from: z.string(),
      to: z.string(),
      order: z.string().optional(),
      cost: count,
      buckets: count,
    }),
  ),
  orders: z.array(order).max(5_000),
});

/** An instance as the engine takes it, written as JSON. Refuses what is no instance with the path of the first thing that is wrong. */
export function readOrderFile(_id: string, text: string): Instance {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw new InstanceFileProblem('The file is not JSON, or ends in the middle.');
  }
  const read = file.safeParse(parsed);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new InstanceFileProblem(`${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not an instance'}`);
}
