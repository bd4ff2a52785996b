import type { CapacityRequestPostInput } from '#schema/exchange/index.ts';
import * as given from '#test/builders/index.ts';
import type { Stage } from './stage.ts';

/** One need of the mix, by what makes it easy or hard. */
export interface PostedNeed {
  readonly name: string;
  readonly id: string;
}

const must = (kind: 'CERTIFICATE' | 'TOLERANCE', choice: string) => ({ kind, must: true, choices: [choice] });

/** Needs as buyers post them: common and rare processes, small and large loads, short and long windows, papers, caps. */
export async function postNeeds({ house, buyer }: Stage): Promise<PostedNeed[]> {
  const needs: readonly [string, Partial<CapacityRequestPostInput>][] = [
    [
      'a common process, a small load',
      { processCode: 'machining.milling.3-axis', pieces: 100, ...window(2, 6) },
    ],
    [
      'a common process, a large load',
      { processCode: 'machining.milling.3-axis', pieces: 2_500, ...window(2, 12) },
    ],
    ['a common process, soon', { processCode: 'machining.deep-hole-drilling', pieces: 150, ...window(1, 2) }],
    ['a family, a small load', { processCode: 'machining', pieces: 200, ...window(3, 6) }],
    [
      'a family, a certificate',
      {
        processCode: 'machining.milling',
        pieces: 300,
        requirements: [must('CERTIFICATE', 'IATF-16949')],
        ...window(3, 8),
      },
    ],
    [
      'a family, fine, of one material',
      {
        processCode: 'machining',
        materialCode: 'steel.alloy.42crmo',
        pieces: 400,
        requirements: [must('TOLERANCE', 'IT6')],
        ...window(2, 8),
      },
    ],
    [
      'a common process, under a cap',
      {
        processCode: 'machining.milling.3-axis',
        pieces: 500,
        priceCap: { amount: '9000', currency: 'CNY' },
        ...window(2, 10),
      },
    ],
    ['a rare process', { processCode: 'inspection.ndt', pieces: 100, ...window(2, 10) }],
    ['more than one offer has', { processCode: 'machining.grinding.gear', pieces: 20_000, ...window(2, 6) }],
    [
      'few shipments, late days cost',
      {
        processCode: 'moulding.injection',
        pieces: 800,
        shipmentsMax: 2,
        wishedBy: given.monday(6),
        latePerDay: { amount: '200', currency: 'CNY' },
        ...window(2, 10),
      },
    ],
  ];
  const posted: PostedNeed[] = [];
  for (const [name, more] of needs)
    posted.push({ name, id: (await given.givenRequest(house, buyer, more)).id });
  return posted;
}

const window = (first: number, weeks: number) => ({
  from: given.monday(first),
  until: given.monday(first + weeks),
});
