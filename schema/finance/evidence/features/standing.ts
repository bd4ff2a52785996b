import { daysBetween, type PlainDate } from '../../../kernel/calendar/plain-date.ts';
import type { FeatureDefinition, Observed } from '../feature.ts';
import { percentOf, toFour } from '../measures.ts';
import { between } from './deals.ts';

function years(since: PlainDate | null, asOf: PlainDate): Observed | null {
  if (since === null || since > asOf) return null;
  const value = toFour(daysBetween(since, asOf) / 365.25);
  return { value, observations: 1, coverageBps: 10_000, sources: [since], source: 'MEASURED' };
}

/** Who the firm is here, and whether it answers when it is asked. */
export const standingFeatures: readonly FeatureDefinition[] = [
  {
    id: 'member_years',
    group: 'PROFILE',
    windowMonths: 0,
    observationsMin: 1,
    formula: { zh: '自在本平台登记之日起。', en: 'Since it was registered on this platform.' },
    observe: ({ records }) => years(records.memberSince, records.asOf),
  },
  {
    id: 'verified_years',
    group: 'PROFILE',
    windowMonths: 0,
    observationsMin: 1,
    formula: {
      zh: '自平台运营方核验主体之日起；未核验则无数据。',
      en: 'Since the operator vouches for it; no data where it does not.',
    },
    observe: ({ records }) => years(records.verifiedSince, records.asOf),
  },
  {
    id: 'quote_answer',
    group: 'QUOTING',
    windowMonths: 12,
    observationsMin: 5,
    formula: {
      zh: '12 个月内已到期的询价中，已报价或明确拒绝的比例。',
      en: 'Of the requests for quotation that fell due in 12 months, those quoted or declined in words.',
    },
    observe: ({ records, from, until }) => {
      const due = records.asked.filter(
        ({ askedOn, dueOn }) => between(askedOn, from, until) && dueOn < until,
      );
      const answered = due.filter(({ isAnswered }) => isAnswered).length;
      const value = percentOf(BigInt(answered), BigInt(due.length));
      if (value === null) return null;
      const sources = due.map(({ id }) => id);
      return { value, observations: due.length, coverageBps: 10_000, sources, source: 'MEASURED' };
    },
  },
];
