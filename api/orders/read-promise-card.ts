import { itemById, itemRevisionById } from '#schema/catalog/index.ts';
import { cardById, reservationById } from '#schema/exchange/index.ts';
import { type Firm, firmById } from '#schema/identity/index.ts';
import {
  haulsOfPlan,
  linesOfPlan,
  orderPromiseById,
  type PromiseLine,
  type PromisePlan,
  plansOfPromise,
} from '#schema/orders/index.ts';
import type { Context } from '../context.ts';
import { cityOf } from '../identity/city.ts';
import type { PromiseCard } from './promise-card.ts';
import type { CardLine } from './promise-card-steps.ts';
import type { CardWay } from './promise-card-ways.ts';
import type { CardLocale } from './promise-card-words.ts';

/** What a card is asked for. */
export interface CardAsked {
  readonly promiseId: string;
  /** Of the latest answer; the one that is held or bought, else the cheapest, where none is named. */
  readonly planId: string | undefined;
  readonly isWhole: boolean;
  readonly locale: CardLocale;
}

/** Reads a card of a promise of the actor's firm; undefined where there is none, or no such plan. */
export async function readPromiseCard(context: Context, asked: CardAsked): Promise<PromiseCard | undefined> {
  const { query } = context;
  const promise = await orderPromiseById(query, asked.promiseId);
  if (!promise) return undefined;
  const plans = await plansOfPromise(query, promise.id);
  const wanted = asked.planId ?? promise.chosenPlanId;
  const plan = wanted ? plans.find(({ id }) => id === wanted) : plans[0];
  const revision = await itemRevisionById(query, promise.revisionId);
  const item = revision && (await itemById(query, revision.itemId));
  const firm = await firmById(query, promise.organisationId);
  if (!plan || !item || !firm) return undefined;
  const isEnglish = asked.locale === 'en';
  return {
    promise,
    plan,
    lines: await cardLines(context, plan, asked),
    ways: asked.isWhole ? await cardWays(context, plan, isEnglish) : [],
    item: { number: item.number, name: item.name, revision: revision.code },
    firm: nameOf(firm, isEnglish),
    city: await cityNamed(context, promise.deliverToCityCode, isEnglish),
    isWhole: asked.isWhole,
  };
}

/** The steps, with who does them where that is to be read. */
async function cardLines(
  context: Context,
  { id }: PromisePlan,
  { isWhole, locale }: CardAsked,
): Promise<CardLine[]> {
  const lines = await linesOfPlan(context.query, id);
  return await Promise.all(
    lines.map(async (line) => ({
      ...line,
      maker: isWhole ? await firmOf(context, line, locale === 'en') : null,
    })),
  );
}

async function cardWays(context: Context, plan: PromisePlan, isEnglish: boolean): Promise<CardWay[]> {
  const hauls = await haulsOfPlan(context.query, plan.id);
  return await Promise.all(
    plan.ways.map(async (way, at) => {
      const haul = hauls.find((one) => one.way === at + 1);
      return {
        ...way,
        from: await cityNamed(context, way.fromCityCode, isEnglish),
        to: await cityNamed(context, way.toCityCode, isEnglish),
        carrier: haul ? await carrierOf(context, haul, isEnglish) : null,
      };
    }),
  );
}

/** Whose run it is, and its number, by which it is found on the market. */
async function carrierOf(context: Context, haul: PromiseLine, isEnglish: boolean): Promise<string> {
  const number = (await cardById(context.query, haul.offerId))?.number ?? '';
  const firm = await firmOf(context, haul, isEnglish);
  return firm === number ? number : `${number} ${firm}`.trim();
}

async function cityNamed(context: Context, code: string, isEnglish: boolean): Promise<string> {
  const city = await cityOf(context, code);
  return (isEnglish ? city?.nameEn : city?.nameZh) ?? code;
}

/** Who does a step or carries: the firm of its hold, or of its offer; the offer's number where the firm stays unknown until it is held. */
async function firmOf({ query }: Context, line: PromiseLine, isEnglish: boolean): Promise<string> {
  const held = line.reservationId ? await reservationById(query, line.reservationId) : undefined;
  const card = await cardById(query, line.offerId);
  const sellerId = held?.sellerId ?? card?.sellerId;
  const seller = sellerId ? await firmById(query, sellerId) : undefined;
  if (!seller) return card?.number ?? '–';
  return nameOf(seller, isEnglish);
}

const nameOf = ({ name, nameEn }: Firm, isEnglish: boolean): string => (isEnglish ? (nameEn ?? name) : name);
