import { expect, it } from 'vitest';
import type { MadePart, RoutingStep } from '../../catalog/index.ts';
import { joined } from './routing-of-promise.ts';

const step = (code: string, yieldBps = 10_000): RoutingStep => ({
  revisionId: 'lid-a',
  position: 1,
  code,
  name: `Step ${code}`,
  processCode: 'machining.turning.cnc',
  materialCode: null,
  standards: [],
  requirements: [{ kind: 'TOLERANCE', must: true, bounds: [], choices: ['IT7'] }],
  inspection: { kind: 'SAMPLE', perPiece: { value: '2', unit: 'MIN' }, days: 3 },
  measure: 'TIME',
  loadPerPieceValue: '6',
  loadUnit: 'MIN',
  setupAmount: 0n,
  setupFamily: null,
  yieldBps,
  lotLeast: null,
  lotMost: null,
  transferBatch: null,
});
const lid: MadePart = {
  prefix: 'LID@50/',
  name: 'Lid',
  number: 'LID',
  materialCode: 'steel',
  revisionId: 'lid-a',
  intoCode: '50',
  per: 2,
  scrapBps: 1_000,
};

it('joins the last step of a part to the step that takes it, under codes of its own', () => {
  const { steps, arcs } = joined(
    lid,
    [step('10'), step('20', 9_900)],
    [{ revisionId: 'lid-a', fromCode: '10', toCode: '20', per: 1 }],
  );

  expect(
    steps.map(({ code, name, materialCode, partNumber }) => [code, name, materialCode, partNumber]),
  ).toEqual([
    ['LID@50/10', 'Lid · Step 10', 'steel', 'LID'],
    ['LID@50/20', 'Lid · Step 20', 'steel', 'LID'],
  ]);
  expect(arcs.map(({ fromCode, toCode, per }) => [fromCode, toCode, per])).toEqual([
    ['LID@50/10', 'LID@50/20', 1],
    ['LID@50/20', '50', 2],
  ]);
  expect(steps.map(({ requirements, inspection }) => [requirements[0]?.choices, inspection?.days])).toEqual([
    [['IT7'], 3],
    [['IT7'], 3],
  ]);
  // 99 % good, of which a tenth is lost when it is taken: never more than is true.
  expect(steps.map(({ yieldBps }) => yieldBps)).toEqual([10_000, 8_910]);
});
