import { cities } from '#schema/identity/index.ts';
import { may } from '#schema/kernel/actor.ts';
import { uuidOf } from '#schema/kernel/id.ts';
import { contractOfFramework, contractOfQuote } from '#schema/sourcing/index.ts';
import type { Context } from '../context.ts';
import { writePaper } from '../papers/write-paper.ts';
import { contractPaper } from './contract-paper.ts';

/** A paper to hand out, under a name of its own. */
export interface HandedOut {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * `/files/quo_….pdf?locale=en` is the contract of an awarded quote, `/files/fwk_….pdf` that of an agreement that binds, to the members of its two
 * firms. Nothing for anything else, also before there is a contract.
 */
export async function readContract(context: Context, url: URL): Promise<HandedOut | undefined> {
  const [, wire = ''] = /^\/files\/((?:quo|fwk)_[0-9A-Za-z]+)\.pdf$/.exec(url.pathname) ?? [];
  const [quoteId, frameworkId] = [uuidOf('quo', wire), uuidOf('fwk', wire)];
  if ((!quoteId && !frameworkId) || !may(context.actor, 'member')) return undefined;
  const { query } = context;
  const contract = quoteId
    ? await contractOfQuote(query, quoteId)
    : await contractOfFramework(query, frameworkId ?? '');
  if (!contract) return undefined;
  const locale = url.searchParams.get('locale') === 'en' ? 'en' : 'zh-CN';
  const city = (await cities(query)).find(({ code }) => code === contract.deliverToCityCode);
  // No transaction stays open while the paper is set.
  await context.end();
  const place = city ? (locale === 'en' ? city.nameEn : city.nameZh) : null;
  return { name: `${contract.number}.pdf`, bytes: await writePaper(contractPaper(contract, locale, place)) };
}
