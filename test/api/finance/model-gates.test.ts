import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canonicalHash } from '#schema/kernel/canonical-json.ts';
import * as given from '#test/builders/index.ts';
import { learnModel } from '#workers/credit/bench/learn-model.ts';
import type { Dataset } from '#workers/credit/dataset.ts';
import { houseGuide } from '#workers/credit/explain/house-guide.ts';
import { gateByTime } from '#workers/credit/gates.ts';
import { rowOf } from '#workers/credit/house/stored-models.ts';
import type { PointsModel } from '#workers/credit/points/model.ts';
import { openStored } from '#workers/credit/score-firm.ts';
import { seeded } from '#workers/seeded.ts';
import { openTestApi, type TestApi } from '../harness/open-test-api.ts';
import { as } from '../harness/signed-in.ts';

const gatesQuery = `{ creditModel { code calibrated training { rows bad } gateRun { column trainUntil before after }
  gates { gate outcome value limit feature { code nameEn } } } }`;

/** Made-up firms of two years, where use of machines tells something; `moved`: it is counted otherwise in the second. */
function firms({ moved }: { moved: boolean }): Dataset {
  const next = seeded(7);
  const rows = 2_000;
  const year = Float64Array.from({ length: rows }, (_, row) => (row < rows / 2 ? 2024 : 2025));
  const use = Float64Array.from({ length: rows }, () => 100 * next());
  return {
    rows,
    bad: Uint8Array.from(use, (percent) => Number(next() < 0.5 - percent / 250)),
    fold: new Int32Array(rows),
    ids: Array.from(use, (_, row) => String(row)),
    features: [
      {
        kind: 'numeric',
        name: 'util_mean',
        values: use.map((percent, row) => (moved && year[row] === 2025 ? percent / 24 : percent)),
      },
    ],
    aside: new Map([['year', year]]),
  };
}

function learnt(id: string, { moved }: { moved: boolean }): PointsModel {
  const data = firms({ moved });
  const card = { purpose: 'FIRM_CREDIT', outcome: 'DEFAULT_12M', limits: [] };
  return learnModel(data, gateByTime(data, 'year', 2024), { id, ...card });
}

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

/** As the reference data would bring it. */
async function store(artefact: PointsModel): Promise<void> {
  const guide = { util_mean: houseGuide.util_mean };
  const hashes = [artefact, guide].map((one) => canonicalHash(one).toString('hex'));
  await api.admin.query(
    `insert into ref.credit_model (code, sha256, guide_sha256, artefact, guide, served_from, position)
     values ($1, $2, $3, $4, $5, (app.clock() at time zone 'Asia/Shanghai')::date, 99)`,
    [artefact.id, ...hashes, artefact, guide],
  );
}
const stopped = /credit_model_gates_ck/;

describe('a model that was learnt', () => {
  it('serves once its gates are passed, and its page shows what they answered', async () => {
    const model = learnt('learnt-v1', { moved: false });
    expect(rowOf(model, '2026-01-01').artefact).toEqual(model);
    await store(model);
    const { creditModel } = await (await as(api, await given.givenFirm(api))).ask(gatesQuery);

    expect(creditModel).toMatchObject({
      code: 'learnt-v1',
      calibrated: true,
      training: { rows: 2_000 },
      gateRun: { column: 'year', trainUntil: 2024, before: 1_000, after: 1_000 },
    });
    const told = creditModel.gates.map(
      ({ gate, outcome, feature }: { gate: string; outcome: string; feature: { code: string } | null }) =>
        `${gate} ${outcome} ${feature?.code}`,
    );
    expect(told).toEqual([
      'LEAK PASSED util_mean',
      'SHIFT PASSED util_mean',
      'OUT_OF_TIME PASSED undefined',
      'DRIFT WATCHED undefined',
    ]);
    for (const { value, limit } of creditModel.gates.slice(0, 3)) expect(value).toBeLessThanOrEqual(limit);
  });

  it('cannot serve where they say «do not deploy»: no list takes it, no table, no worker', async () => {
    const model = learnt('learnt-v2', { moved: true });
    expect(model.gates?.deploy).toBe(false);
    expect(() => rowOf(model, '2026-01-01')).toThrow('learnt-v2 has not passed its gates');
    await expect(store(model)).rejects.toThrow(stopped);
    const guide = {};
    const [sha256, guideSha256] = [model, guide].map((one) => canonicalHash(one).toString('hex'));
    expect(() =>
      openStored({
        model: {
          code: model.id,
          sha256: sha256 ?? '',
          guideSha256: guideSha256 ?? '',
          artefact: model,
          guide,
          servedFrom: '',
        },
      }),
    ).toThrow('has not passed its gates');
  });

  it('cannot serve without their report, nor with one that somebody has left out', async () => {
    const { gates: _, ...rest } = learnt('learnt-v3', { moved: false });
    await expect(store({ ...rest, schemaVersion: 1 })).rejects.toThrow(stopped);
    const { training: __, ...bare } = rest;
    await expect(store(bare as PointsModel)).rejects.toThrow(stopped);
  });
});
