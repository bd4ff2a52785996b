import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '#schema/kernel/canonical-json.ts';
import { readModel } from '../points/model.ts';
import { picker, randomModel, randomRow } from '../points/random-model.fixture.ts';
import { type Row, scoreRow } from '../points/score-row.ts';
import { houseGuide } from './house-guide.ts';
import { peersOf } from './peers.ts';
import { openModel, RescoreRefused, recordScore, rescore, type ScoreInputs } from './record.ts';

const inputsOf = (features: Row, more: Partial<ScoreInputs> = {}): ScoreInputs => ({
  enterprise: 'org_1',
  asOf: '2026-11-29',
  purpose: 'underwrite',
  consent: { id: 'consent_1', version: 1 },
  features,
  evidence: [],
  checks: [],
  peers: null,
  held: null,
  events: { isInDefault: false, hasHardEvent: false },
  ...more,
});

describe('a record', () => {
  it('is made again byte for byte from itself and the model’s JSON', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 31 }), fc.boolean(), (seed, alone) => {
        const model = randomModel(seed);
        const pick = picker(seed + 1);
        const row = randomRow(model, pick);
        const rows = Array.from({ length: 30 }, () => randomRow(model, pick));
        const peers = alone ? null : peersOf(model, 'C36', rows);
        const record = recordScore(openModel(model, houseGuide), inputsOf(row, { peers }));
        const elsewhere = openModel(readModel(JSON.stringify(model)), houseGuide);

        expect(rescore(record.text, elsewhere)).toEqual(record);
        expect(JSON.parse(record.text).score).toEqual(scoreRow(model, row));
        expect(canonicalJson(JSON.parse(record.text))).toBe(record.text);
      }),
      { numRuns: 100 },
    );
  });

  const model = randomModel(11);
  const serving = openModel(model, houseGuide);
  const row = randomRow(model, picker(2));

  it('does not depend on the order of the keys, and keeps nothing that the model does not read', () => {
    const turned = Object.fromEntries(Object.entries({ ...row, 'owner’s age': 61 }).reverse());

    expect(recordScore(serving, inputsOf(turned))).toEqual(recordScore(serving, inputsOf(row)));
  });

  it('is another one for another consent, day or value', () => {
    const { jobId } = recordScore(serving, inputsOf(row));
    const others = [
      inputsOf(row, { consent: { id: 'consent_1', version: 2 } }),
      inputsOf(row, { asOf: '2026-11-30' }),
      inputsOf({ ...row, 'number 0': 0.123 }),
    ];
    expect(new Set([jobId, ...others.map((inputs) => recordScore(serving, inputs).jobId)]).size).toBe(4);
    expect(jobId).toMatch(/^score-[0-9a-f]{64}$/);
  });

  it('that somebody has changed is not made again', () => {
    const { text } = recordScore(serving, inputsOf(row));
    const { score } = JSON.parse(text).score;
    const changed = text.replace(`"score":${score},`, `"score":${score + 1},`);

    expect(changed).not.toBe(text);
    expect(rescore(changed, serving).text).not.toBe(changed);
  });

  it('of another model or guide is refused', () => {
    const { text } = recordScore(serving, inputsOf(row));
    expect(() => rescore(text, openModel({ ...model, id: 'next' }, houseGuide))).toThrow(RescoreRefused);
    expect(() => rescore(text, openModel(model, {}))).toThrow(RescoreRefused);
  });

  it('says what is not known and what was never met', () => {
    const levels = { 'level 2': 'never seen', 'number 0': Number.POSITIVE_INFINITY };
    const { coverage, flags } = JSON.parse(recordScore(serving, inputsOf(levels)).text);

    expect(coverage).toEqual({ known: 1, of: 8 });
    expect(flags).toEqual([
      { flag: 'BEYOND_TRAINING', feature: 'number 0' },
      { flag: 'UNSEEN_LEVEL', feature: 'level 2' },
    ]);
  });
});
