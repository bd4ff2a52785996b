import { canonicalHash } from '#schema/kernel/canonical-json.ts';
import type { Guide } from '../explain/feature-guide.ts';
import { houseGuide } from '../explain/house-guide.ts';
import { mayServe, modelHash, type PointsModel } from '../points/model.ts';
import { expertCard, expertCardV0 } from './expert-card.ts';

/** A card as the reference data keeps it. */
export interface ModelRow {
  readonly code: string;
  readonly sha256: string;
  readonly guideSha256: string;
  readonly servedFrom: string;
  readonly artefact: PointsModel;
  readonly guide: Guide;
}

/** Every card that has scored, the newest last. One that has scored stays as it is: another one gets another name. */
export function storedModels(): ModelRow[] {
  return [rowOf(expertCardV0(), '2026-11-01'), rowOf(expertCard(), '2026-11-02')];
}

/** With the words and levers of the figures that it reads, and no others. Refuses a card that was learnt and has not passed its gates. */
export function rowOf(artefact: PointsModel, servedFrom: string): ModelRow {
  if (!mayServe(artefact)) throw new Error(`${artefact.id} has not passed its gates: it may not serve.`);
  const guide = Object.fromEntries(
    artefact.features.flatMap(({ name }) => {
      const words = houseGuide[name];
      return words ? [[name, words] as const] : [];
    }),
  );
  const guideSha256 = canonicalHash(guide).toString('hex');
  return { code: artefact.id, sha256: modelHash(artefact), guideSha256, servedFrom, artefact, guide };
}
