import { type Memo, memoFacts, memoWords, perCent } from '#schema/finance/index.ts';
import type { Paper, PaperPart } from '../papers/paper.ts';

type Locale = 'zh-CN' | 'en';

const titles = { 'zh-CN': '授权数据读取备忘', en: 'Memo of data read by consent' } as const;

/**
 * The memo of one reading as a paper, to be filed with a decision: what the workbook says, in the same words, with the hash of the signed JSON on each
 * page. Not known is left empty, never 0.
 */
export function memoPaper(memo: Memo, locale: Locale): Paper {
  const { parties, dossier, sha256 } = memo;
  const facts = memoFacts(memo, locale).map(([fact, value]) => ({
    word: memoWords[locale].facts[fact],
    says: said(value),
  }));
  return {
    locale,
    title: titles[locale],
    number: parties.consent.number,
    note: dossier.asOf.toISOString().slice(0, 10),
    parts: [
      { kind: 'facts', facts: facts.filter(({ says }) => says !== '') },
      ...scoreParts(memo, locale),
      figures(memo, locale),
    ],
    foot: `SHA-256 ${sha256}`,
    author: 'Openfloor',
    at: dossier.asOf,
  };
}

function said(value: ReturnType<typeof memoFacts>[number][1]): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' && 'day' in value ? value.day : String(value);
}

function scoreParts({ dossier: { score } }: Memo, locale: Locale): PaperPart[] {
  if (!score) return [];
  const words = memoWords[locale];
  const { columns, sheets } = words;
  return [
    {
      kind: 'table',
      heading: sheets[1],
      columns: [
        { word: columns.reason, share: 20 },
        { word: columns.cause, share: 16 },
        { word: columns.points, share: 10, isNumber: true },
        { word: columns.text, share: 54 },
      ],
      rows: score.reasons.map((reason) => [
        reason.feature,
        words.cause[reason.cause],
        said(reason.pointsLost),
        said(locale === 'en' ? reason.textEn : reason.textZh),
      ]),
    },
    {
      kind: 'table',
      heading: sheets[2],
      columns: [
        { word: columns.check, share: 60 },
        { word: columns.outcome, share: 24 },
        { word: columns.leaves, share: 16, isNumber: true },
      ],
      rows: score.checks.map(({ check, outcome, factorBps }) => [
        words.check[check],
        words.outcome[outcome],
        perCent(factorBps, 100),
      ]),
    },
  ];
}

function figures({ dossier, parties }: Memo, locale: Locale): PaperPart {
  const words = memoWords[locale];
  const { columns } = words;
  const named = new Map(parties.fields.map((field) => [field.code, field]));
  return {
    kind: 'table',
    heading: words.sheets[3],
    columns: [
      { word: columns.field, share: 26 },
      { word: columns.period, share: 13 },
      { word: columns.item, share: 14 },
      { word: columns.value, share: 15, isNumber: true },
      { word: columns.unit, share: 8 },
      { word: columns.source, share: 12 },
      { word: columns.rows, share: 9, isNumber: true },
      { word: columns.coverage, share: 11, isNumber: true },
    ],
    rows: dossier.figures.map((figure) => {
      const field = named.get(figure.field);
      return [
        (locale === 'en' ? field?.nameEn : field?.nameZh) ?? figure.field,
        said(figure.period),
        said(figure.item),
        figure.value,
        said(figure.unit),
        words.source[figure.source],
        String(figure.observations),
        perCent(figure.coverageBps, 100),
      ];
    }),
  };
}
