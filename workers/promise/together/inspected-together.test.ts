import { expect, it } from 'vitest';
import type { PromisedStep } from '#schema/orders/index.ts';
import { randomNumbers } from '../../splitting/random-instance.fixture.ts';
import { arc, card, cities, question, step } from '../promise-input.fixture.ts';
import { checkTogether } from './check-together.ts';
import { planTogether } from './plan-together.ts';

const kinds = ['FIRST_PIECE', 'SAMPLE', 'EVERY_PIECE'] as const;

it('orders planned as one hold what inspecting takes of each, in 60 questions over the same hours', async () => {
  let planned = 0;
  for (let seed = 1; seed <= 60; seed++) {
    const pick = randomNumbers(seed);
    const shops = (name: string) =>
      cities.map((city, at) =>
        card(`${name}-${at}`, city, 60 + 7 * at, { perWeekAmount: [400n, 1_200n][pick(0, 1)] ?? 400n }),
      );
    const [turning, milling] = [shops('a'), shops('b')];
    const any = (): Partial<PromisedStep> => ({
      inspection: {
        kind: kinds[pick(0, 2)] ?? 'SAMPLE',
        perPiece: { value: ['0.4', '1', '3'][pick(0, 2)] ?? '1', unit: 'MIN' },
        days: pick(0, 12),
      },
      transferBatch: pick(0, 1) === 0 ? pick(5, 200) : null,
      setupFamily: pick(0, 2) === 0 ? 'F' : null,
    });
    const inputs = ['p1', 'p2', 'p3'].map((id) =>
      question({
        promise: { id: id as never, quantity: pick(1, 30) * 10 },
        steps: [step('10', turning, any()), step('20', pick(0, 2) === 0 ? turning : milling, any())],
        arcs: [arc('10', '20')],
      }),
    );
    const answer = await planTogether({ inputs, effort: 'quick' });

    expect(() => checkTogether(inputs, answer), String(seed)).not.toThrow();
    planned += answer.orders.filter(({ plan }) => plan !== null && plan.unserved === 0).length;
  }
  expect(planned).toBeGreaterThan(150);
}, 60_000);
