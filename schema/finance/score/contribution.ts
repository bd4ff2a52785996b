import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { namesOf } from '../../kernel/enums.ts';
import { DateScalar } from '../../kernel/scalars.ts';
import { type DataGroup, DataGroupEnum, type DataSource, DataSourceEnum } from '../catalogue/data-field.ts';
import { type EvidenceState, evidenceStates, featureDefinitions } from '../evidence/observe-features.ts';
import type { CreditScore } from './credit-score.ts';
import { type ModelGuide, readGuide } from './model-card.ts';
import { type ReadRecord, readRecord } from './score-record.ts';

export const EvidenceStateEnum = namesOf(evidenceStates);
registerEnumType(EvidenceStateEnum, {
  name: 'EvidenceState',
  description:
    'KNOWN has a value. NO_DATA: the records cannot tell yet. NO_CONSENT: nobody was allowed to look. Neither counts as 0.',
});

export const views = ['W', 'A', 'P'] as const;
export const ViewEnum = namesOf(views);
registerEnumType(ViewEnum, {
  name: 'ScoreView',
  description: 'The three views of GB/T 23794: W willingness, A ability, P performance.',
});

/** A figure that a score is made of. */
@ObjectType({ description: 'A figure that a score is made of.' })
export class ScoreFeature {
  @Field(() => String, { description: 'Stable name.' }) code!: string;
  @Field(() => String, { description: 'Name in Chinese.' }) nameZh!: string;
  @Field(() => String, { description: 'Name in English.' }) nameEn!: string;
  @Field(() => String, { description: 'How it is worked out, in Chinese.' }) formulaZh!: string;
  @Field(() => String, { description: 'How it is worked out, in English.' }) formulaEn!: string;
  @Field(() => String, {
    description: 'Sign of its unit: %, %/m, pp, m (months), y (years); empty for a ratio.',
  })
  unit!: string;
  @Field(() => ViewEnum, { description: 'Which of the three views it belongs to.' })
  view!: (typeof views)[number];
  @Field(() => DataGroupEnum, {
    name: 'group',
    nullable: true,
    description: 'By which group of a consent it is given.',
  })
  dataGroup!: DataGroup | null;
  @Field(() => Int, { description: 'How far back it looks, months; 0 where it asks for no history.' })
  windowMonths!: number;
}

/** What one figure does to a score, and what stands behind it. */
@ObjectType({ description: 'What one figure does to a score, and what stands behind it.' })
export class ScoreContribution {
  @Field(() => ScoreFeature, { description: 'Which figure.' }) feature!: ScoreFeature;
  @Field(() => EvidenceStateEnum, { description: 'Whether it is known.' }) state!: EvidenceState;
  @Field(() => Float, { nullable: true, description: 'The figure, in its unit; null where it is not known.' })
  value!: number | null;
  @Field(() => Int, { description: 'Points more or less than where nothing is known.' }) points!: number;
  @Field(() => Int, { description: 'Most points that any value has.' }) best!: number;
  @Field(() => DataSourceEnum, { nullable: true, description: 'Where it comes from.' })
  source!: DataSource | null;
  @Field(() => Int, { description: 'How many rows, or months, stand behind it.' }) observations!: number;
  @Field(() => Int, { description: 'How much of what could be seen was, in hundredths of a per cent.' })
  coverageBps!: number;
  @Field(() => DateScalar, { description: 'First day of its window.' }) fromDay!: string;
  @Field(() => DateScalar, { description: 'The day after its last.' }) untilDay!: string;
}

/** A figure's words from the guide of a model, and its formula from the list of those that are worked out here. */
export function featureOf(guide: ModelGuide, code: string): ScoreFeature {
  const words = guide[code];
  const definition = featureDefinitions.find(({ id }) => id === code);
  return {
    code,
    nameZh: words?.name.zh ?? code,
    nameEn: words?.name.en ?? code,
    formulaZh: definition?.formula.zh ?? '',
    formulaEn: definition?.formula.en ?? '',
    unit: words?.unit ?? '',
    view: words?.view ?? 'A',
    dataGroup: definition?.group ?? null,
    windowMonths: definition?.windowMonths ?? 0,
  };
}

/** What each figure brought, in the order of the card: base and these add up to the score. */
export function contributionsOf(
  { record }: Pick<CreditScore, 'record'>,
  guide: unknown,
): ScoreContribution[] {
  const read = readRecord(record);
  const words = readGuide(guide);
  return read.explanation.contributions.map(({ feature, points, best }) => ({
    feature: featureOf(words, feature),
    points,
    best,
    ...behind(read, feature),
  }));
}

function behind({ inputs }: ReadRecord, feature: string) {
  const found = inputs.evidence.find((one) => one.feature === feature);
  return {
    state: found?.state ?? ('NO_DATA' as const),
    value: found?.value ?? null,
    source: found?.source ?? null,
    observations: found?.observations ?? 0,
    coverageBps: found?.coverageBps ?? 0,
    fromDay: found?.fromDay ?? '',
    untilDay: found?.untilDay ?? '',
  };
}
