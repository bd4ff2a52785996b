import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { peersMin } from '#schema/finance/index.ts';
import { picker, randomModel, randomRow } from '../points/random-model.fixture.ts';
import { scoreRow } from '../points/score-row.ts';
import { explain } from './contributions.ts';
import { houseGuide } from './house-guide.ts';
import { wholeParts } from './largest-remainder.ts';
import { peersOf } from './peers.ts';
import { fixTexts, reasonTexts, sentence, sourceTexts } from './reason-texts.ts';
import { reasonSentences, reasonsMax, reasonsOf } from './reasons.ts';

const seeds = fc.integer({ min: 0, max: 2 ** 31 });
const sum = (values: readonly (number | null)[]) => values.reduce<number>((all, one) => all + (one ?? 0), 0);

function given(seed: number) {
  const model = randomModel(seed);
  const pick = picker(seed + 1);
  const rows = Array.from({ length: peersMin }, () => randomRow(model, pick));
  return { model, row: randomRow(model, pick), peers: peersOf(model, 'C36 small', rows), rows };
}

describe('contributions', () => {
  it('add up exactly: to the score, to what is shown, to the log-odds, and from the peers’ score', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { model, row, peers } = given(seed);
        const { base, contributions, clamp, peerScore, score } = explain(model, row, peers);

        expect(score).toEqual(scoreRow(model, row));
        expect(base.points + sum(contributions.map(({ points }) => points))).toBe(score.score);
        expect(score.score + clamp).toBe(score.shown);
        expect(base.logOdds + sum(contributions.map(({ logOdds }) => logOdds))).toBe(score.logOdds);
        expect((peerScore ?? 0) + sum(contributions.map(({ againstPeers }) => againstPeers))).toBe(
          score.score,
        );
      }),
      { numRuns: 300 },
    );
  });

  it('of a group compared with itself are nothing on average, to a point for each feature', () => {
    const { model, rows, peers } = given(4);
    const all = rows.map((row) => explain(model, row, peers));
    model.features.forEach((_, at) => {
      const mean = sum(all.map(({ contributions }) => contributions[at]?.againstPeers ?? 0)) / rows.length;
      expect(Math.abs(mean)).toBeLessThanOrEqual(1);
    });
  });

  it('in fractions become whole ones that add up, none of them a point away', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -99_999, max: 99_999 }), { maxLength: 20 }), (parts) => {
        const total = Math.round(sum(parts) / 1_000);
        const whole = wholeParts(parts, total);

        expect(sum(whole)).toBe(total + 0);
        whole.forEach((one, at) => {
          expect(Math.abs(1_000 * one - (parts[at] ?? 0))).toBeLessThan(1_000);
        });
      }),
    );
  });

  it('with fewer peers than thirty are compared with none', () => {
    const { model, rows } = given(5);
    expect(() => peersOf(model, 'C36 small', rows.slice(1))).toThrow(RangeError);
  });
});

describe('reasons', () => {
  it('are at most four, the largest losses first, each with its sentence in both languages', () => {
    fc.assert(
      fc.property(seeds, fc.boolean(), (seed, alone) => {
        const { model, row, peers } = given(seed);
        const circle = alone ? null : peers;
        const explanation = explain(model, row, circle);
        const reasons = reasonsOf(model, row, explanation, circle, houseGuide);

        expect(reasons.length).toBeLessThanOrEqual(reasonsMax);
        expect(new Set(reasons.map(({ feature }) => feature)).size).toBe(reasons.length);
        for (const kind of ['PEERS', 'BEST']) {
          const lost = reasons.filter(({ against }) => against === kind).map(({ pointsLost }) => pointsLost);
          expect(lost).toEqual([...lost].sort((a, b) => b - a));
          expect(lost.every((points) => points > 0)).toBe(true);
        }
        for (const reason of reasons)
          for (const language of ['zh', 'en'] as const)
            expect(reasonSentences(reason, houseGuide, language)).not.toMatch(/[{}]|undefined|NaN/);
      }),
      { numRuns: 200 },
    );
  });

  it('say what the figure is, where others are, and what would help', () => {
    const worth = (points: number) => ({ points, logOdds: points * 17_329 });
    const otd = {
      kind: 'numeric' as const,
      name: 'otd',
      edges: [85, 95],
      bins: [worth(-30), worth(5), worth(30)],
      missing: worth(0),
      specials: [{ value: -1, reason: 'NO_CONSENT', worth: worth(0) }],
      seen: [0, 100] as [number, number],
    };
    const model = { ...randomModel(1, 0), features: [otd] };
    const peers = peersOf(
      model,
      'C36 small',
      Array.from({ length: 40 }, (_, at) => ({ otd: 86 + (at % 10) })),
    );
    const said = (value: number | null, language: 'zh' | 'en') => {
      const row = { otd: value };
      return reasonsOf(model, row, explain(model, row, peers), peers, houseGuide).map((reason) =>
        reasonSentences(reason, houseGuide, language),
      );
    };

    expect(said(80, 'en')).toEqual([
      'lines delivered on time in full: 80. The middle half of firms like this one is between 88 and 93; 35 points less than they have on average. Above 85 it brings 35 points more.',
    ]);
    expect(said(80, 'zh')).toEqual([
      '准时足量交付率为 80，同类企业多在 88 至 93 之间，比同类平均少 35 分。提高到 85 以上可加 35 分。',
    ]);
    expect(said(-1, 'en')[0]).toContain('No consent to use lines delivered on time in full');
    expect(said(null, 'en')[0]).toContain('What is missing does not count as zero. Share it');
    expect(said(99, 'en')).toEqual([]);
  });
});

describe('words', () => {
  it('stand in both languages, with the same parameters', () => {
    const texts = [...Object.values(reasonTexts), ...Object.values(fixTexts), ...Object.values(sourceTexts)];
    const names = Object.values(houseGuide).map(({ name }) => name);
    const parameters = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
    for (const { zh, en } of [...texts, ...names]) {
      expect(parameters(zh)).toEqual(parameters(en));
      expect(zh).toMatch(/[\u4e00-\u9fff]/);
      expect(en).not.toMatch(/[\u4e00-\u9fff]/);
    }
    for (const key of ['zh', 'en'] as const)
      expect(new Set(names.map((name) => name[key])).size).toBe(names.length);
  });

  it('want every parameter', () => {
    expect(() => sentence(fixTexts['fix.raise'], 'en', { edge: 1 })).toThrow('gain');
  });
});
