import { type RequestHandler, Router } from 'express';
import { findSheet, type WrittenSheet, writeCsv, writeSheet } from '#schema/imports/index.ts';
import { may } from '#schema/kernel/actor.ts';
import { todayIn } from '#schema/kernel/calendar/plain-date.ts';
import { systemClock } from '#schema/kernel/clock.ts';
import type { Context, Services } from '../context.ts';
import { callerOf, openContext } from './open-context.ts';

const sheetPath = /^\/files\/sheets\/([a-z-]{1,40})\.(xlsx|csv)$/;
const mediaTypes = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
} as const;

/**
 * `GET /files/sheets/:kind.xlsx|csv`: the firm's present rows of a kind of sheet, in the form that the import reads, filtered as the
 * screen is (`site`, `process`, `from`, `weeks`). With `template` rows to fill in as well, and a second sheet that explains them.
 */
export async function downloadSheet(context: Context, url: URL): Promise<Response> {
  try {
    const [, kind = '', format] = sheetPath.exec(url.pathname) ?? [];
    const definition = findSheet(kind);
    if (!definition || (format !== 'xlsx' && format !== 'csv')) return plain(404, 'Not found');
    if (context.actor.kind === 'public') return plain(401, 'Sign in first');
    if (!may(context.actor, 'member')) return plain(403, 'Not yours to read');
    const locale = url.searchParams.get('locale') === 'en' ? 'en' : 'zh-CN';
    const isTemplate = url.searchParams.has('template');
    const known = await definition.load(context.query);
    await context.end();
    const sheet: WrittenSheet = {
      name: definition.titles[locale],
      columns: definition.columns.map(({ titles, width }) => ({ title: titles[locale], width })),
      rows: definition.exportRows(known, locale, Object.fromEntries(url.searchParams), isTemplate),
    };
    const others = isTemplate ? [definition.reference(known, locale)] : [];
    const bytes = format === 'csv' ? writeCsv(sheet) : await writeSheet(sheet, ...others);
    return new Response(new Uint8Array(bytes), {
      headers: headersOf(`${kind}-${today()}.${format}`, mediaTypes[format]),
    });
  } finally {
    await context.end();
  }
}

export function sheetFiles(services: Services): Router {
  const router = Router();
  router.get('/files/sheets/:name', (async (request, response) => {
    const context = await openContext(services, callerOf(request));
    const answer = await downloadSheet(context, new URL(request.originalUrl, 'http://api'));
    response.status(answer.status).set(Object.fromEntries(answer.headers));
    response.end(Buffer.from(await answer.arrayBuffer()));
  }) satisfies RequestHandler);
  return router;
}

/** The day in the name of a file: where most of its readers are. */
function today(): string {
  return todayIn('Asia/Shanghai', systemClock.now());
}

function headersOf(name: string, type: string): Record<string, string> {
  return {
    'content-type': type,
    'content-disposition': `attachment; filename="${name}"`,
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  };
}

function plain(status: number, text: string): Response {
  return new Response(text, { status, headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
