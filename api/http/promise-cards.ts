import { may } from '#schema/kernel/actor.ts';
import { systemClock } from '#schema/kernel/clock.ts';
import { uuidOf } from '#schema/kernel/id.ts';
import type { Context } from '../context.ts';
import { promiseCard } from '../orders/promise-card.ts';
import { readPromiseCard } from '../orders/read-promise-card.ts';
import { writePaper } from '../papers/write-paper.ts';

export const promiseCardPath = /^\/v1\/promises\/([^/]{1,80})\/card\.pdf$/;

const uncached = { 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff' } as const;

/**
 * `GET /v1/promises/:promise/card.pdf?locale=en&plan=ppl_…&whole=yes`: a promise as a paper to hand on. Without `whole` it names no factory and
 * no price. 401 for nobody, 404 for a promise that is not the firm's and for a plan that is not of its latest answer. Ends the context.
 */
export async function downloadPromiseCard(context: Context, url: URL): Promise<Response> {
  try {
    const [, wire = ''] = promiseCardPath.exec(url.pathname) ?? [];
    if (context.actor.kind === 'public') return plain(401, 'Sign in first');
    if (!may(context.actor, 'member')) return plain(403, 'Not yours to read');
    const plan = url.searchParams.get('plan');
    const planId = plan === null ? undefined : uuidOf('ppl', plan);
    const promiseId = uuidOf('prm', wire);
    if (!promiseId || (plan !== null && !planId)) return plain(404, 'Not found');
    const locale = url.searchParams.get('locale') === 'en' ? 'en' : 'zh-CN';
    const isWhole = url.searchParams.get('whole') === 'yes';
    const card = await readPromiseCard(context, { promiseId, planId, isWhole, locale });
    await context.end();
    if (!card) return plain(404, 'Not found');
    const bytes = await writePaper(promiseCard(card, locale, systemClock.now()));
    return new Response(new Uint8Array(bytes), {
      headers: {
        ...uncached,
        'content-type': 'application/pdf',
        'content-disposition': `attachment; filename="${card.promise.number}.pdf"`,
      },
    });
  } finally {
    await context.end();
  }
}

const plain = (status: number, text: string): Response => new Response(text, { status, headers: uncached });
