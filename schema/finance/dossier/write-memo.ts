import { type WrittenSheet, type WrittenValue, writeSheet } from '../../imports/index.ts';
import { encodeId } from '../../kernel/id.ts';
import type { Memo } from './memo.ts';
import { type MemoFact, type MemoWords, memoWords } from './memo-words.ts';

type Locale = 'zh-CN' | 'en';

/** The memo as a workbook of four sheets: summary with hash and signature, reasons, checks, figures with their sources. Text is inert. */
export function writeMemo(memo: Memo, locale: Locale): Promise<Uint8Array> {
  const words = memoWords[locale];
  return writeSheet(
    summary(memo, words, locale),
    reasons(memo, words, locale),
    checks(memo, words),
    figures(memo, words, locale),
  );
}

function summary(memo: Memo, words: MemoWords, locale: Locale): WrittenSheet {
  return sheet(words, 0, [
    ['fact', 24],
    ['value', 90],
  ])(memoFacts(memo, locale).map(([fact, value]) => [words.facts[fact], value]));
}

/** What a memo says first, in its order: parties, consent, reading, score, hash and signature. */
export function memoFacts(memo: Memo, locale: Locale): readonly (readonly [MemoFact, WrittenValue])[] {
  const words = memoWords[locale];
  const { consent, subject, recipient } = memo.parties;
  const { readId, asOf, fromDay, untilDay } = memo.dossier;
  const name = (firm: typeof subject) => (locale === 'en' ? (firm.nameEn ?? firm.name) : firm.name);
  return [
    ['subject', name(subject)],
    ['recipient', name(recipient)],
    ['consent', consent.number],
    ['purpose', words.purpose[memo.purpose]],
    ['reading', readId && encodeId('cnr', readId)],
    ['asOf', asOf.toISOString()],
    ['from', fromDay && { day: fromDay }],
    ['until', untilDay && { day: untilDay }],
    ...scoreFacts(memo, words),
    ['sha256', memo.sha256],
    ['signature', memo.signature],
    ['note', words.informs],
  ];
}

function scoreFacts({ dossier: { score } }: Memo, words: MemoWords): (readonly [MemoFact, WrittenValue])[] {
  if (!score) return [['score', words.noScore]];
  const { score: points, grade, pdLowPpm: low, pdHighPpm: high } = score;
  return [
    ['score', score.isRated ? points : words.notRated],
    ['grade', grade],
    ['pd', low === null || high === null ? null : `${perCent(low, 10_000)} – ${perCent(high, 10_000)}`],
    ['confidence', perCent(score.confidenceBps, 100)],
    ['card', score.modelCode],
  ];
}

function reasons({ dossier: { score } }: Memo, words: MemoWords, locale: Locale): WrittenSheet {
  return sheet(words, 1, [
    ['reason', 28],
    ['cause', 20],
    ['points', 12],
    ['text', 90],
  ])(
    (score?.reasons ?? []).map((reason) => [
      reason.feature,
      words.cause[reason.cause],
      reason.pointsLost,
      locale === 'en' ? reason.textEn : reason.textZh,
    ]),
  );
}

function checks({ dossier: { score } }: Memo, words: MemoWords): WrittenSheet {
  return sheet(words, 2, [
    ['check', 40],
    ['outcome', 20],
    ['leaves', 20],
  ])(
    (score?.checks ?? []).map(({ check, outcome, factorBps }) => [
      words.check[check],
      words.outcome[outcome],
      perCent(factorBps, 100),
    ]),
  );
}

function figures({ dossier, parties }: Memo, words: MemoWords, locale: Locale): WrittenSheet {
  const named = new Map(parties.fields.map((field) => [field.code, field]));
  return sheet(words, 3, [
    ...([
      ['field', 28],
      ['code', 26],
      ['period', 12],
      ['item', 20],
      ['value', 18],
    ] as const),
    ...([
      ['unit', 8],
      ['source', 14],
      ['rows', 10],
      ['coverage', 12],
    ] as const),
  ])(
    dossier.figures.map((figure) => {
      const field = named.get(figure.field);
      return [
        (locale === 'en' ? field?.nameEn : field?.nameZh) ?? figure.field,
        figure.field,
        figure.period && { day: figure.period },
        figure.item,
        Number(figure.value),
        figure.unit,
        words.source[figure.source],
        figure.observations,
        perCent(figure.coverageBps, 100),
      ];
    }),
  );
}

function sheet(
  words: MemoWords,
  place: 0 | 1 | 2 | 3,
  columns: readonly (readonly [keyof MemoWords['columns'], number])[],
): (rows: readonly (readonly WrittenValue[])[]) => WrittenSheet {
  return (rows) => ({
    name: words.sheets[place],
    columns: columns.map(([column, width]) => ({ title: words.columns[column], width })),
    rows,
  });
}

/** Exact, from a whole number of `parts` a hundredth. */
export function perCent(whole: number, parts: 100 | 10_000): string {
  const digits = parts === 100 ? 2 : 4;
  return `${Math.trunc(whole / parts)}.${String(whole % parts).padStart(digits, '0')} %`.replace(
    /\.?0+ %/,
    ' %',
  );
}
