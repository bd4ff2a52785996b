import {
  type ItemComponentInput,
  itemCreate,
  itemPutStock,
  itemRevisionPut,
  itemRevisionPutComponents,
  itemRevisionRelease,
  type RoutingStepInput,
} from '#schema/catalog/index.ts';
import type { UnitCode } from '#schema/kernel/units.ts';
import { mondayOf } from './demo-plan.ts';
import { act, actorOf, type DemoRun } from './demo-run.ts';

const owner = 'nanjing-storage';

/** What goes into a cabinet: its number, name, unit, what is there, and what is expected in which week of the plan. */
interface Part {
  readonly key: string;
  readonly number: string;
  readonly name: string;
  readonly unit: UnitCode;
  readonly there: string;
  readonly expected?: readonly [week: number, quantity: string];
}

const parts: readonly Part[] = [
  { key: 'breaker', number: 'QF-63', name: '断路器 63 A', unit: 'H87', there: '400', expected: [2, '200'] },
  { key: 'controller', number: 'PLC-S2', name: '控制器', unit: 'H87', there: '60' },
  { key: 'cable', number: 'CBL-16', name: '电缆 16 mm²', unit: 'MTR', there: '2500' },
  { key: 'sheet', number: 'SHT-2', name: '钢板 2 mm', unit: 'KGM', there: '900' },
];

/** A cabinet with a small bill: parts of which some are there and some expected, and a box that is made with it. Nothing is asked yet. */
export async function loadCabinet(run: DemoRun): Promise<void> {
  const ids = new Map<string, string>();
  for (const part of parts) ids.set(part.key, await writePart(run, part));
  const idOf = (key: string) => ids.get(key) ?? '';
  ids.set('box', await writeItem(run, 'box', 'EC-60-BOX', '柜体', 'H87'));
  await release(run, 'box', idOf('box'), boxSteps, [
    brought(idOf('sheet'), ['38', 'KGM'], '10', 10, { scrapBps: 400 }),
  ]);
  await stock(run, 'box', idOf('box'), 'H87', '8');
  const cabinet = await writeItem(run, 'cabinet', 'EC-60', '储能控制柜', 'H87');
  await release(run, 'cabinet', cabinet, cabinetSteps, [
    { itemId: idOf('box'), quantity: { value: '1', unit: 'H87' }, stepCode: '10', source: 'MAKE' },
    brought(idOf('breaker'), ['12', 'H87'], '10', 20),
    brought(idOf('controller'), ['1', 'H87'], '10', 30),
    brought(idOf('cable'), ['18', 'MTR'], '10', 8, { scrapBps: 300 }),
  ]);
}

const boxSteps: readonly RoutingStepInput[] = [
  step('10', '激光下料', 'sheet-metal.laser-cutting', ['22', 'MIN'], '20'),
  step('20', '折弯', 'sheet-metal.bending', ['18', 'MIN'], '30'),
  {
    ...step('30', '焊接', 'joining.mig-mag-welding', ['35', 'MIN'], '40'),
    inspection: { kind: 'FIRST_PIECE', perPiece: { value: '30', unit: 'MIN' } },
  },
  step('40', '喷粉', 'surface.powder-coating', ['5.4', 'MTK']),
];
const cabinetSteps: readonly RoutingStepInput[] = [
  {
    ...step('10', '装配接线', 'assembly.electrical-cabinet', ['6', 'HUR']),
    requirements: [{ kind: 'WEIGHT', bounds: [{ value: '380', unit: 'KGM' }] }],
    inspection: { kind: 'EVERY_PIECE', perPiece: { value: '20', unit: 'MIN' } },
  },
];

function step(
  code: string,
  name: string,
  processCode: string,
  [value, unit]: readonly [string, UnitCode],
  next?: string,
): RoutingStepInput {
  return { code, name, processCode, loadPerPiece: { value, unit }, successors: next ? [{ code: next }] : [] };
}

function brought(
  itemId: string,
  [value, unit]: readonly [string, UnitCode],
  stepCode: string,
  leadWorkingDays: number,
  more: Partial<ItemComponentInput> = {},
): ItemComponentInput {
  return { itemId, quantity: { value, unit }, stepCode, source: 'BUY', leadWorkingDays, ...more };
}

function writeItem(run: DemoRun, key: string, number: string, name: string, unit: UnitCode): Promise<string> {
  return act(run, actorOf(run, owner), itemCreate, { number, name, unit }, `item:${key}`);
}

async function writePart(run: DemoRun, { key, number, name, unit, there, expected }: Part): Promise<string> {
  const id = await writeItem(run, key, number, name, unit);
  await stock(run, key, id, unit, there, expected);
  return id;
}

async function stock(
  run: DemoRun,
  key: string,
  itemId: string,
  unit: UnitCode,
  there: string,
  expected?: Part['expected'],
): Promise<void> {
  const receipts = expected
    ? [{ arrivesOn: mondayOf(run.plan, expected[0]), quantity: { value: expected[1], unit } }]
    : [];
  const said = {
    itemId,
    quantity: { value: there, unit },
    asOf: mondayOf(run.plan, 0),
    place: '江宁仓',
    receipts,
  };
  await act(run, actorOf(run, owner), itemPutStock, said, `stock:${key}`);
}

async function release(
  run: DemoRun,
  key: string,
  itemId: string,
  steps: readonly RoutingStepInput[],
  components: ItemComponentInput[],
): Promise<void> {
  const asker = actorOf(run, owner);
  const written = { itemId, revision: 'A', steps: [...steps] };
  const revisionId = await act(run, asker, itemRevisionPut, written, `revision:${key}`);
  await act(run, asker, itemRevisionPutComponents, { revisionId, components }, `bill:${key}`);
  await act(run, asker, itemRevisionRelease, { revisionId }, `revision:${key}:release`);
}
