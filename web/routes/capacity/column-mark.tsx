import { useT } from '../../i18n/use-t.ts';
import css from './board.module.css';
import type { Row } from './board-lines.ts';

export const MARKS = ['HOLIDAY', 'MAKE_UP'] as const;
export type SpecialMark = (typeof MARKS)[number];

const CLASSES: Readonly<Record<string, string | undefined>> = {
  OFF: css.off,
  HOLIDAY: css.holiday,
  MAKE_UP: css.makeUp,
};

/** How a cell is shaded. A week or a month with a holiday in it is still worked: only its heading says so. */
export function markClass(row: Row, at: number, isDay: boolean): string | undefined {
  const mark = row.marks[at];
  return mark && (isDay || mark === 'OFF') ? CLASSES[mark] : undefined;
}

/** What a column is for any of the work centres that are shown. */
export function columnMark(rows: readonly Row[], at: number): SpecialMark | undefined {
  return MARKS.find((mark) => rows.some((row) => row.marks[at] === mark));
}

/** A letter for those who see it, as on a printed calendar, and the word for all others. */
export function ColumnMark({ mark }: { mark: SpecialMark }) {
  const t = useT();
  const word = t(`capacity:mark.${mark}`);
  return (
    <>
      <span className={`${css.mark} ${CLASSES[mark]}`} aria-hidden="true" title={word}>
        {t(`capacity:markLetter.${mark}`)}
      </span>
      <span className="sr"> {word}</span>
    </>
  );
}
