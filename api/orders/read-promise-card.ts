import { itemById, itemRevisionById } from '#schema/catalog/index.ts';
import { cardById, reservationById } from '#schema/exchange/index.ts';
import { type Firm, firmById } from '#schema/identity/index.ts';
import { linesOfPlan, orderPromiseById, type PromiseLine, plansOfPromise } from '#schema/orders/index.ts';
import type { Context } from '../context.ts';
import { cityOf } from '../identity/city.ts';
import type { PromiseCard } from './promise-card.ts';
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
  const city = await cityOf(context, promise.deliverToCityCode);
  if (!plan || !item || !firm) return undefined;
  const isEnglish = asked.locale === 'en';
  const lines = await Promise.all(
    (await linesOfPlan(query, plan.id)).map(async (line) => ({
      ...line,
      maker: await makerOf(context, line, isEnglish),
    })),
  );
  return {
    promise,
    plan,
    lines,
    item: { number: item.number, name: item.name, revision: revision.code },
    firm: nameOf(firm, isEnglish),
    city: (isEnglish ? city?.nameEn : city?.nameZh) ?? promise.deliverToCityCode,
    isWhole: asked.isWhole,
  };
}

/** Who does a step: the firm of its hold, or of its offer; the offer's number where the firm stays unknown until it is held. */
async function makerOf({ query }: Context, line: PromiseLine, isEnglish: boolean): Promise<string> {
  const held = line.reservationId ? await reservationById(query, line.reservationId) : undefined;
  const card = await cardById(query, line.offerId);
  const sellerId = held?.sellerId ?? card?.sellerId;
  const seller = sellerId ? await firmById(query, sellerId) : undefined;
  if (!seller) return card?.number ?? '–';
  return nameOf(seller, isEnglish);
}

const nameOf = ({ name, nameEn }: Firm, isEnglish: boolean): string => (isEnglish ? (nameEn ?? name) : name);
