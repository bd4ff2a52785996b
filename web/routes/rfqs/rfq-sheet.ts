import { preferencesContext } from '../../context.ts';
import { query } from '../../graphql.server.ts';
import type { Route } from './+types/rfq-sheet.ts';
import { QuoteSheetFileDocument } from './rfqs.gql.ts';

/** The lines of a request as a sheet to fill prices into. */
export async function loader(args: Route.LoaderArgs) {
  const locale = args.context.get(preferencesContext).locale === 'en' ? ('EN' as const) : ('ZH_CN' as const);
  const { node } = await query(args, QuoteSheetFileDocument, { id: args.params.id, locale });
  const text = node?.__typename === 'Rfq' ? node.quoteSheet : null;
  if (node?.__typename !== 'Rfq' || !text) return new Response('Not found', { status: 404 });
  return new Response(Buffer.from(text, 'base64'), {
    headers: {
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'content-disposition': `attachment; filename="${node.number}.xlsx"`,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    },
  });
}
