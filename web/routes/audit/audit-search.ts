import { isPlainDate } from '../../domain/week.ts';
import type { AuditQueryVariables } from '../../gql/graphql.ts';

const typedId = /^[a-z]{2,5}_[0-7][0-9A-HJKMNP-TV-Z]{25}$/;

/** The names under which the filters stand in the address. */
export const filterNames = [
  'q',
  'subject',
  'person',
  'act',
  'command',
  'field',
  'request',
  'from',
  'until',
] as const;

/** Days are Chinese days; the last one is counted in. */
function instantOf(date: string | null, addDays: number): string | null {
  if (!date || !isPlainDate(date)) return null;
  return new Date(Date.parse(`${date}T00:00:00+08:00`) + addDays * 86_400_000).toISOString();
}

/** What the address asks of the book. Free text is an id of a thing, of a person, of an operator's act, or of a request. */
export function readAuditSearch(params: URLSearchParams): Omit<AuditQueryVariables, 'first'> {
  const text = params.get('q')?.trim() || null;
  const kind = text && typedId.test(text) ? text.slice(0, text.indexOf('_')) : null;
  const isSubject = kind !== null && kind !== 'per' && kind !== 'sup';
  return {
    subjectId: isSubject ? text : params.get('subject'),
    personId: kind === 'per' ? text : params.get('person'),
    supportActId: kind === 'sup' ? text : params.get('act'),
    requestId: text && kind === null ? text : params.get('request'),
    command: params.get('command') || null,
    field: params.get('field')?.trim() || null,
    from: instantOf(params.get('from'), 0),
    until: instantOf(params.get('until'), 1),
    after: params.get('after'),
  };
}
