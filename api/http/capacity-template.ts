import { type RequestHandler, Router } from 'express';
import { weekOf, weeksFrom } from '#schema/kernel/calendar/iso-week.ts';
import { sheetContext, writeCapacityTemplate } from '#schema/plants/index.ts';
import type { Context, Services } from '../context.ts';
import { callerOf, openContext } from './open-context.ts';

const templatePath = '/files/capacity-template.xlsx';
const templateWeeks = 26;
const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A capacity sheet with the caller's own work centres and present figures, half a year from this week on. */
export async function downloadTemplate(context: Context, url: URL): Promise<Response> {
  try {
    if (url.pathname !== templatePath) return new Response('Not found', { status: 404 });
    if (context.actor.kind === 'public') return new Response('Sign in first', { status: 401 });
    const sheet = await sheetContext(context.query);
    await context.end();
    const locale = url.searchParams.get('locale') === 'en' ? 'en' : 'zh-CN';
    const bytes = await writeCapacityTemplate({
      ...sheet,
      locale,
      weeks: weeksFrom(weekOf(sheet.today), templateWeeks),
    });
    const headers = {
      'content-type': xlsxType,
      'content-disposition': `attachment; filename="capacity-${sheet.today}.xlsx"`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    };
    return new Response(new Uint8Array(bytes), { headers });
  } finally {
    await context.end();
  }
}

export function capacityTemplate(services: Services): Router {
  const router = Router();
  router.get(templatePath, (async (request, response) => {
    const answer = await downloadTemplate(
      await openContext(services, callerOf(request)),
      new URL(request.originalUrl, 'http://api'),
    );
    response
      .status(answer.status)
      .set(Object.fromEntries(answer.headers))
      .end(Buffer.from(await answer.arrayBuffer()));
  }) satisfies RequestHandler);
  return router;
}
