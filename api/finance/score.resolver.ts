import { Args, Ctx, FieldResolver, ID, Query, Resolver, Root, UseMiddleware } from 'type-graphql';
import {
  Consent,
  CreditModel,
  CreditScore,
  cardOf,
  consentById,
  contributionsOf,
  DossierReason,
  DossierScore,
  factOf,
  listCreditScores,
  readRecord,
  ScoreAdvice,
  ScoreCheck,
  ScoreContribution,
  ScoreFeature,
  ScoreMove,
  ScorePlan,
  ScoreReason,
  servingModel,
} from '#schema/finance/index.ts';
import { encodeId } from '#schema/kernel/id.ts';
import { connectionOf, idField } from '#schema/kernel/node.ts';
import type { Context } from '../context.ts';
import { connection } from '../kernel/connection.ts';
import { nullIsAbsent } from '../kernel/null-is-absent.ts';
import { PageArgs } from '../kernel/page-args.ts';
import { modelOf, type OfModel, wordsOf } from './model-words.ts';

const CreditScoreConnection = connectionOf('CreditScore', () => CreditScore);

@Resolver(() => CreditScore)
export class CreditScoreResolver {
  @UseMiddleware(nullIsAbsent)
  @Query(() => CreditScoreConnection, {
    description: 'Scores of your own firm, of all that the platform knows of it, newest first.',
  })
  async creditScores(@Args(() => PageArgs) page: PageArgs, @Ctx() context: Context) {
    context.require('consent:write');
    return connection(await listCreditScores(context.query, page), page);
  }
  @Query(() => CreditModel, { description: 'The card that scores now.' })
  async creditModel(@Ctx() context: Context): Promise<CreditModel> {
    context.requireSignedIn();
    return cardOf(await servingModel(context.query));
  }

  @FieldResolver(() => ID, idField)
  id(@Root() score: CreditScore): string {
    return encodeId('scr', score.id);
  }
  @FieldResolver(() => Consent, { nullable: true, description: 'For which consent; null for your own.' })
  async consent(@Root() { consentId }: CreditScore, @Ctx() { query }: Context): Promise<Consent | undefined> {
    return consentId === null ? undefined : await consentById(query, consentId);
  }
  @FieldResolver(() => CreditModel, { description: 'The card that it was made with.' })
  async model(@Root() { modelCode }: CreditScore, @Ctx() { query }: Context): Promise<CreditModel> {
    return cardOf(await modelOf(query, modelCode));
  }
  @FieldResolver(() => [ScoreContribution], {
    description: 'What each figure brought: with the card’s base points these add up to the score.',
  })
  async contributions(@Root() score: CreditScore, @Ctx() { query }: Context): Promise<ScoreContribution[]> {
    return contributionsOf(score, (await modelOf(query, score.modelCode)).guide);
  }
  @FieldResolver(() => [ScoreReason], { description: 'At most four reasons why it is not higher.' })
  reasons(@Root() { words, modelCode }: CreditScore): OfModel<ScoreReason>[] {
    return words.map((reason) => ({ ...reason, modelCode }));
  }
  @FieldResolver(() => [ScoreCheck], { description: 'What checks of the records came to.' })
  checks(@Root() { record }: CreditScore): ScoreCheck[] {
    return readRecord(record).inputs.checks.map((check) => ({ ...check, facts: check.facts.map(factOf) }));
  }
  @FieldResolver(() => ScoreAdvice, {
    nullable: true,
    description: 'What would raise it; null by a consent.',
  })
  advice(@Root() { advice, modelCode }: CreditScore): ScoreAdvice | null {
    return advice && { ...advice, plans: advice.plans.map((plan) => ({ ...plan, modelCode })) };
  }
}

@Resolver(() => ScoreReason)
export class ScoreReasonResolver {
  @FieldResolver(() => ScoreFeature, { description: 'Which figure.' })
  async feature(@Root() reason: OfModel<ScoreReason>, @Ctx() { query }: Context): Promise<ScoreFeature> {
    return await wordsOf(query, reason);
  }
}

@Resolver(() => ScorePlan)
export class ScorePlanResolver {
  @FieldResolver(() => [ScoreMove], { description: 'What moves; every other figure stays.' })
  moves(@Root() { moves, modelCode }: OfModel<ScorePlan>): OfModel<ScoreMove>[] {
    return moves.map((move) => ({ ...move, modelCode }));
  }
}

@Resolver(() => ScoreMove)
export class ScoreMoveResolver {
  @FieldResolver(() => ScoreFeature, { description: 'Which figure.' })
  async feature(@Root() move: OfModel<ScoreMove>, @Ctx() { query }: Context): Promise<ScoreFeature> {
    return await wordsOf(query, move);
  }
}

@Resolver(() => DossierScore)
export class DossierScoreResolver {
  @FieldResolver(() => ID, { description: 'Which score it is: the firm finds its record by it.' })
  reference(@Root() { scoreId }: DossierScore): string {
    return encodeId('scr', scoreId);
  }
  @FieldResolver(() => [DossierReason], { description: 'At most four reasons why it is not higher.' })
  reasons(@Root() { reasons }: DossierScore): DossierReason[] {
    return reasons;
  }
  @FieldResolver(() => CreditModel, { description: 'The card that it was made with.' })
  async model(@Root() { modelCode }: DossierScore, @Ctx() { query }: Context): Promise<CreditModel> {
    return cardOf(await modelOf(query, modelCode));
  }
}

@Resolver(() => DossierReason)
export class DossierReasonResolver {
  @FieldResolver(() => ScoreFeature, { description: 'Which figure.' })
  async feature(@Root() reason: DossierReason, @Ctx() { query }: Context): Promise<ScoreFeature> {
    return await wordsOf(query, reason);
  }
}
