import { stringify } from 'csv-stringify/sync';
import { preferencesContext } from '../../context.ts';
import type { AuditQuery } from '../../gql/graphql.ts';
import { query } from '../../graphql.server.ts';
import { serverI18n } from '../../i18n/server.ts';
import type { Route } from './+types/audit-export.ts';
import { AuditDocument } from './audit.gql.ts';
import { readAuditSearch } from './audit-search.ts';

const pageSize = 200;
/** More than that is asked for by a narrower period. */
const rowsMax = 20_000;

type Line = AuditQuery['auditEntries']['edges'][number]['node'];

/** The book as CSV, by the same filters: with BOM, for Excel; text that would be a formula is made inert. */
export async function loader(args: Route.LoaderArgs) {
  const lines = await readLines(args);
  const { locale } = args.context.get(preferencesContext);
  const t = serverI18n(locale).t;
  const word = (group: string, code: string | null) =>
    code ? String(t(`audit:${group}.${code}` as 'audit:actor.PERSON', { defaultValue: code })) : '';
  const header = ['at', 'who', 'act', 'subject', 'changes', 'source', 'request'] as const;
  const rows = lines.map((line) => [
    line.at,
    line.supportAct
      ? `${line.supportAct.personName} (${line.supportAct.operatorName})`
      : (line.person?.name ?? word('actor', line.actor)),
    [word('command', line.command), line.reason].filter(Boolean).join(' · '),
    [word('subject', line.subjectType), line.subjectId].filter(Boolean).join(' '),
    line.changes
      .map(({ field, before, after }) => `${word('field', field)}: ${before ?? ''} → ${after ?? ''}`)
      .join('\n'),
    word('source', line.source),
    line.requestId ?? '',
  ]);
  const text = stringify([header.map((name) => t(`audit:column.${name}`)), ...rows], {
    bom: true,
    escape_formulas: true,
  });
  return new Response(text, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="audit.csv"',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    },
  });
}

async function readLines(args: Route.LoaderArgs): Promise<Line[]> {
  const { after: _after, ...search } = readAuditSearch(args.url.searchParams);
  const lines: Line[] = [];
  for (let after: string | null = null; ; ) {
    const { auditEntries }: AuditQuery = await query(args, AuditDocument, {
      first: pageSize,
      ...search,
      after,
    });
    lines.push(...auditEntries.edges.map(({ node }) => node));
    after = auditEntries.pageInfo.endCursor ?? null;
    if (!auditEntries.pageInfo.hasNextPage || lines.length >= rowsMax) return lines;
  }
}
