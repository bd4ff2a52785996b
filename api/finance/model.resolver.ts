import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import {
  CreditModel,
  DriftFigure,
  ModelDrift,
  ModelGate,
  ModelLine,
  readModelDrift,
  ScoreFeature,
} from '#schema/finance/index.ts';
import type { Context } from '../context.ts';
import { type OfModel, wordsOf } from './model-words.ts';

@Resolver(() => CreditModel)
export class CreditModelResolver {
  @FieldResolver(() => [ModelLine], { description: 'The whole card, figure by figure.' })
  lines(@Root() { lines, code }: CreditModel): OfModel<ModelLine>[] {
    return lines.map((line) => ({ ...line, modelCode: code }));
  }

  @FieldResolver(() => [ModelGate], { description: 'What has to be passed before a model may serve.' })
  gates(@Root() { gates, code }: CreditModel): OfModel<ModelGate>[] {
    return gates.map((gate) => ({ ...gate, modelCode: code }));
  }

  @FieldResolver(() => ModelDrift, {
    nullable: true,
    description:
      'How the firms that it scores have moved; null for whoever neither runs the platform nor is an institution.',
  })
  async drift(@Root() { code }: CreditModel, @Ctx() { query }: Context): Promise<OfModel<ModelDrift> | null> {
    const drift = await readModelDrift(query, code);
    if (!drift) return null;
    const months = drift.months.map((month) => ({
      ...month,
      figures: month.figures.map((figure) => ({ ...figure, modelCode: code })),
    }));
    return { ...drift, months, modelCode: code };
  }
}

@Resolver(() => ModelGate)
export class ModelGateResolver {
  @FieldResolver(() => ScoreFeature, {
    nullable: true,
    description: 'Which figure was the worst; null where it is the whole model.',
  })
  async feature(
    @Root() { figure, modelCode }: OfModel<ModelGate>,
    @Ctx() { query }: Context,
  ): Promise<ScoreFeature | null> {
    return figure === null ? null : await wordsOf(query, { modelCode, feature: figure });
  }
}

@Resolver(() => DriftFigure)
export class DriftFigureResolver {
  @FieldResolver(() => ScoreFeature, {
    nullable: true,
    description: 'Which figure; null for the score itself.',
  })
  async feature(
    @Root() { code, modelCode }: OfModel<DriftFigure>,
    @Ctx() { query }: Context,
  ): Promise<ScoreFeature | null> {
    return code === 'score' ? null : await wordsOf(query, { modelCode, feature: code });
  }
}

@Resolver(() => ModelLine)
export class ModelLineResolver {
  @FieldResolver(() => ScoreFeature, { description: 'Which figure.' })
  async feature(@Root() line: OfModel<ModelLine>, @Ctx() { query }: Context): Promise<ScoreFeature> {
    return await wordsOf(query, line);
  }
}
