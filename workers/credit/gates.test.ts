import { describe, expect, it } from 'vitest';
import { DatasetProblem, datasetSchema, readDataset } from './bench/read-dataset.ts';
import type { Dataset } from './dataset.ts';
import { findLeaks, gateByTime, storedReport } from './gates.ts';
import { marksOf } from './marks.ts';
import { compileModel } from './points/compile-model.ts';
import { mayServe, modelHash, pointsModelSchema, readModel } from './points/model.ts';
import { fitScorecard, probabilities } from './scorecard.ts';

/** Firms of two years: lateness tells something, the size nothing; where `moved`, lateness is counted otherwise in the second. */
function firms({ moved }: { moved: boolean }): Dataset {
  const rows = 2_000;
  let state = 7;
  const next = () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
  const year = Float64Array.from({ length: rows }, (_, row) => (row < rows / 2 ? 2004 : 2005));
  const late = Float64Array.from({ length: rows }, () => next() * 30);
  const bad = Uint8Array.from(late, (days) => (next() < 0.05 + days / 60 ? 1 : 0));
  const shown = late.map((days, row) => (moved && year[row] === 2005 ? days * 24 : days));
  return {
    rows,
    bad,
    fold: new Int32Array(rows),
    ids: Array.from(late, (_, row) => String(row)),
    features: [
      { kind: 'numeric', name: 'late_days', values: shown },
      { kind: 'numeric', name: 'size', values: Float64Array.from({ length: rows }, () => next()) },
      { kind: 'numeric', name: 'written_off', values: Float64Array.from(bad, (one) => one * 100 + next()) },
    ],
    aside: new Map([['year', year]]),
  };
}
const honest = (data: Dataset): Dataset => ({ ...data, features: data.features.slice(0, 2) });

describe('the gates before a model may serve', () => {
  it('stop a feature that knows the outcome, and no honest one', () => {
    expect(findLeaks(firms({ moved: false })).map(({ feature }) => feature)).toEqual(['written_off']);
    expect(findLeaks(honest(firms({ moved: false })))).toEqual([]);
  });

  it('let a model pass whose world has stayed as it was', () => {
    expect(gateByTime(honest(firms({ moved: false })), 'year', 2004)).toMatchObject({
      deploy: true,
      findings: [],
      barred: [],
      split: { column: 'year', trainUntil: 2004, before: 1_000, after: 1_000 },
    });
  });

  it('answer each with its worst figure beside its limit, whether it is passed or not', () => {
    const passed = gateByTime(honest(firms({ moved: false })), 'year', 2004).answers;
    expect(passed.map(({ gate, feature, isPassed }) => [gate, feature, isPassed])).toEqual([
      ['LEAK', 'late_days', true],
      ['SHIFT', expect.any(String), true],
      ['OUT_OF_TIME', null, true],
    ]);
    expect(passed.every(({ value, limit }) => value <= limit && value === Number(value.toFixed(4)))).toBe(
      true,
    );

    const leaking = gateByTime(firms({ moved: false }), 'year', 2004);
    expect(leaking.answers[0]).toMatchObject({ feature: 'written_off', limit: 0.85, isPassed: false });
    expect([leaking.deploy, leaking.barred, leaking.isAnythingLeft]).toEqual([false, ['written_off'], true]);
  });

  it('say «do not deploy», and why, where a feature is counted otherwise later and nothing is left', () => {
    const { deploy, findings } = gateByTime(honest(firms({ moved: true })), 'year', 2004);

    expect(deploy).toBe(false);
    expect(findings.map(({ gate, feature }) => `${gate} ${feature}`)).toEqual(
      expect.arrayContaining(['SHIFT late_days', 'NOTHING_LEFT null']),
    );
  });
});

describe('the report of the gates in an artefact', () => {
  const learnt = (data: Dataset) =>
    compileModel(fitScorecard(data), data, {
      id: 'learnt-v1',
      card: { purpose: 'a test', outcome: 'bad within 12 months', limits: [] },
      gates: storedReport(data, gateByTime(data, 'year', 2004)),
    });
  const good = learnt(honest(firms({ moved: false })));

  it('is part of what its hash is of, comes back as it was, and lets a model serve that has passed', () => {
    expect(good.schemaVersion).toBe(2);
    expect(readModel(JSON.stringify(good))).toEqual(good);
    const { gates: _, ...rest } = good;
    expect(modelHash(good)).not.toBe(modelHash({ ...rest, schemaVersion: 1 }));
    expect(mayServe(good)).toBe(true);
  });

  it('keeps from serving a model that has failed, and one that was learnt without any', () => {
    const moved = learnt(honest(firms({ moved: true })));
    expect([moved.gates?.deploy, mayServe(moved)]).toEqual([false, false]);

    const { gates: _, ...rest } = good;
    const old = readModel(JSON.stringify({ ...rest, schemaVersion: 1 }));
    expect(mayServe(old)).toBe(false);
  });

  const gates = good.gates as NonNullable<typeof good.gates>;
  const [leak, shift, drop] = gates.answers;
  it.each([
    ['ran on other rows', { ...gates, sha256: '0'.repeat(64) }],
    ['say to deploy what they have stopped', { ...gates, barred: ['late_days'] }],
    ['pass what is beyond the limit', { ...gates, answers: [{ ...leak, value: 0.9 }, shift, drop] }],
    ['leave a gate out', { ...gates, answers: [leak, shift] }],
    ['answer twice', { ...gates, answers: [leak, leak, drop] }],
  ])('is refused where its gates %s', (_what, forged) => {
    expect(pointsModelSchema.safeParse({ ...good, gates: forged }).success).toBe(false);
  });

  it('is refused where the version does not speak of it', () => {
    expect(pointsModelSchema.safeParse({ ...good, schemaVersion: 1 }).success).toBe(false);
    const { gates: _, ...rest } = good;
    expect(pointsModelSchema.safeParse(rest).success).toBe(false);
  });
});

describe('a scorecard', () => {
  it('tells better than chance, says nothing of a missing value that is rare, and refuses one class', () => {
    const data = honest(firms({ moved: false }));
    const card = fitScorecard(data);
    const p = probabilities(card, data);

    expect(card.terms.map(({ binning }) => binning.name)).toEqual(['late_days']);
    expect(marksOf(p, data.bad).auc).toBeGreaterThan(0.65);
    expect(() => fitScorecard({ ...data, bad: new Uint8Array(data.rows) })).toThrow(RangeError);
  });
});

describe('a file of cases', () => {
  const schema = datasetSchema.parse({ id: 'id', target: 'target', fold: 'fold', categorical: ['kind'] });
  const lines = (...rows: string[]) => ['id,kind,amount,target,fold', ...rows].join('\n');

  it('is read with missing values missing, never 0', () => {
    const { features } = readDataset(lines('1,a,5,0,0', '2,,,1,1'), schema);

    expect(features[0]?.values).toEqual(['a', null]);
    expect(features[1]?.values).toEqual(Float64Array.of(5, Number.NaN));
  });

  const wrong: readonly [string, string, string][] = [
    ['a value that is no number', lines('1,a,many,0,0', '2,b,1,1,0'), 'Row 1, amount'],
    ['an outcome of another kind', lines('1,a,5,yes,0'), 'Row 1, target'],
    ['one class alone', lines('1,a,5,0,0', '2,b,6,0,1'), 'same class'],
    ['a column that is not there', 'id,amount,target,fold\n1,5,0,0', 'no column kind'],
  ];
  it.each(wrong)('is refused for %s', (_what, text, words) => {
    expect(() => readDataset(text, schema)).toThrow(DatasetProblem);
    expect(() => readDataset(text, schema)).toThrow(words);
  });

  it('is refused for a column that its schema does not know, where that names them all', () => {
    const strict = { ...schema, numeric: [] };
    expect(() => readDataset(lines('1,a,5,0,0', '2,b,6,1,1'), strict)).toThrow(
      'does not know the column amount',
    );
  });
});
