import { readNumber } from '#schema/kernel/read-number.ts';

/** A figure as a cell says it, an exact decimal, and what stands behind it: mostly its unit. */
export interface FigureText {
  readonly value: string;
  readonly rest: string;
}

/** Reads `20 s`, `1,200 mm`, `２ 分钟`, `-3`; undefined where no number begins the text, and where one may be read in two ways. */
export function figureIn(text: string): FigureText | undefined {
  const plain = text.normalize('NFKC').trim();
  const [, figure = '', rest = ''] = /^([-+\u2212]?[\d.,' ]*\d)\s*(\D.*)?$/su.exec(plain) ?? [];
  const reading = readNumber(figure);
  return reading.kind === 'READ' ? { value: reading.value, rest } : undefined;
}
