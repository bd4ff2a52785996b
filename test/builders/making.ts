import {
  type ItemCreateInput,
  itemCreate,
  itemRevisionPut,
  itemRevisionRelease,
  type RoutingStepInput,
} from '#schema/catalog/index.ts';
import { act, type Made } from './act.ts';
import type { Firm } from './firm.ts';
import type { TestHouse } from './house.ts';

const minutes = (value: string) => ({ value, unit: 'MIN' as const });

/** An item of a number that no other test has. */
export function givenItem(house: TestHouse, firm: Firm, more: Partial<ItemCreateInput> = {}): Promise<Made> {
  const number = `SH-${crypto.randomUUID().slice(0, 8)}`;
  return act(house, firm.actor, itemCreate, { number, name: '输出轴', ...more });
}

/** One step: 5-axis milling of 6 minutes a piece, followed by those named. */
export function step(
  code: string,
  next: readonly string[] = [],
  more: Partial<RoutingStepInput> = {},
): RoutingStepInput {
  return {
    code,
    name: `工序 ${code}`,
    processCode: 'machining.milling.5-axis',
    loadPerPiece: minutes('6'),
    successors: next.map((successor) => ({ code: successor })),
    ...more,
  };
}

/** A draft of an item with a routing of two steps unless told. */
export async function givenRouting(
  house: TestHouse,
  firm: Firm,
  steps: RoutingStepInput[] = [step('10', ['20']), step('20')],
  item?: Made,
): Promise<Made> {
  const { wire } = item ?? (await givenItem(house, firm));
  return act(house, firm.actor, itemRevisionPut, { itemId: wire, revision: 'A', steps });
}

/** The same, released. */
export async function givenReleased(house: TestHouse, firm: Firm, steps?: RoutingStepInput[]): Promise<Made> {
  const draft = await givenRouting(house, firm, steps);
  return act(house, firm.actor, itemRevisionRelease, { revisionId: draft.wire });
}
