import type { DataField } from '../catalogue/data-field.ts';
import type { Consent } from './consent.ts';
import type { Frequency } from './terms.ts';

/** How long lies between two days of drawing, as an xsd:duration; nothing where there is one such day only. */
const intervals: Readonly<Record<Frequency, string | undefined>> = {
  ONCE: undefined,
  MONTHLY: 'P30D',
  WEEKLY: 'P7D',
  DAILY: 'P1D',
};

const organisation = (id: string) => `urn:uuid:${id}`;

/**
 * A consent as an agreement of ODRL 2.2 (W3C Recommendation 2018-02-15, JSON-LD): the firm assigns, the institution is assigned, one
 * permission a group. Purposes, groups and granularities are terms of ours under `openfloor:`.
 */
export function odrlOf(consent: Consent, fields: readonly DataField[]): Record<string, unknown> {
  const target = (group: string) => ({
    '@type': 'AssetCollection',
    uid: `openfloor:data/${consent.subjectId}/${group}`,
    'openfloor:field': fields.filter(({ dataGroup }) => dataGroup === group).map(({ code }) => code),
  });
  return {
    '@context': ['http://www.w3.org/ns/odrl.jsonld', { openfloor: 'urn:openfloor:consent:' }],
    '@type': 'Agreement',
    uid: `urn:uuid:${consent.id}`,
    assigner: organisation(consent.subjectId),
    assignee: organisation(consent.recipientId),
    permission: consent.dataGroups.map((group) => ({
      target: target(group),
      action: 'read',
      constraint: constraintsOf(consent),
    })),
    prohibition: consent.dataGroups.map((group) => ({ target: target(group).uid, action: 'distribute' })),
  };
}

function constraintsOf(consent: Consent): Record<string, unknown>[] {
  const interval = intervals[consent.frequency];
  const typed = (value: string, type: string) => ({ '@value': value, '@type': `xsd:${type}` });
  return [
    { leftOperand: 'purpose', operator: 'eq', rightOperand: `openfloor:${consent.purpose}` },
    {
      leftOperand: 'openfloor:granularity',
      operator: 'eq',
      rightOperand: `openfloor:${consent.granularity}`,
    },
    {
      leftOperand: 'openfloor:historyWindow',
      operator: 'lteq',
      rightOperand: typed(`P${consent.windowMonths}M`, 'duration'),
    },
    {
      leftOperand: 'dateTime',
      operator: 'lt',
      rightOperand: typed(endOf(consent).toISOString(), 'dateTime'),
    },
    interval === undefined
      ? { leftOperand: 'openfloor:readingDays', operator: 'lteq', rightOperand: typed('1', 'integer') }
      : { leftOperand: 'timeInterval', operator: 'gteq', rightOperand: typed(interval, 'duration') },
  ];
}

/** When it stops giving anything, as things stand: revoked, lapsed or expired, whichever comes first. */
function endOf({ revokedAt, confirmBy, expiresAt }: Consent): Date {
  const ends = [confirmBy, expiresAt, ...(revokedAt ? [revokedAt] : [])];
  return new Date(Math.min(...ends.map((end) => end.getTime())));
}
