import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { namesOf } from '#schema/kernel/enums.ts';
import { DateScalar } from '#schema/kernel/scalars.ts';
import { type DriftLevel, driftLevels } from './drift-level.ts';

export const DriftLevelEnum = namesOf(driftLevels);
registerEnumType(DriftLevelEnum, {
  name: 'DriftLevel',
  description:
    'TOO_FEW firms to say. STEADY: not beyond .10, or not beyond what chance reaches. WATCH: beyond .10. ACT: beyond .25.',
});

@ObjectType({ description: 'One range of a figure, with the firms that were in it.' })
export class DriftPlace {
  @Field(() => Boolean, {
    name: 'unknown',
    description: 'Firms of which the figure is not known; by score: not rated.',
  })
  isUnknown!: boolean;
  @Field(() => Float, { nullable: true, description: 'Above this; null for no limit.' }) above!:
    | number
    | null;
  @Field(() => Float, { nullable: true, description: 'Up to this, inclusive; null for no limit.' })
  upTo!: number | null;
  @Field(() => Int, { nullable: true, description: 'Firms; null where so few are not shown.' })
  firms!: number | null;
}

@ObjectType({ description: 'How far one figure, or the score, has moved by a month.' })
export class DriftFigure {
  /** Code of the figure; `score`. */
  code!: string;
  @Field(() => Int, { nullable: true, description: 'Stability index against the reference, thousandths.' })
  psiMilli!: number | null;
  @Field(() => Int, {
    nullable: true,
    description: 'What chance alone reaches in one of twenty comparisons of so many firms, thousandths.',
  })
  chanceMilli!: number | null;
  @Field(() => DriftLevelEnum, { description: 'What it asks for.' }) level!: DriftLevel;
  @Field(() => [DriftPlace], { description: 'Where firms were, «not known» first.' }) places!: DriftPlace[];
}

@ObjectType({ description: 'One month of a model.' })
export class DriftMonth {
  @Field(() => DateScalar, { description: 'First day.' }) month!: string;
  @Field(() => Int, {
    nullable: true,
    description: 'Firms with a score of their own; null for fewer than five.',
  })
  firms!: number | null;
  @Field(() => [DriftFigure], { description: 'The score, then the figures in the card’s order.' })
  figures!: DriftFigure[];
}

/** How the firms that a model scores have moved since its reference month. */
@ObjectType({ description: 'How the firms that a model scores have moved since its reference month.' })
export class ModelDrift {
  @Field(() => DateScalar, {
    nullable: true,
    description: 'First month with enough firms; null where there has been none.',
  })
  reference!: string | null;
  @Field(() => Int, { description: 'Of fewer firms nothing is said.' }) firmsMin!: number;
  @Field(() => [DriftMonth], { description: 'The last twelve months that have ended, newest first.' })
  months!: DriftMonth[];
}
