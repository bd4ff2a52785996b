import { useT } from '../../i18n/use-t.ts';
import { type DriftFigure, psiText, useFigureName } from './drift-values.ts';
import css from './score.module.css';

/** Thousandths at which somebody watches, and acts. */
const lines = [100, 250] as const;

/** The index of each figure in a month as a bar, with the lines of watching and acting. The table beside it says the same. */
export function DriftChart({ month, figures }: { month: string; figures: readonly DriftFigure[] }) {
  const t = useT();
  const nameIn = useFigureName();
  const top = Math.max(300, ...figures.map(({ psiMilli }) => psiMilli ?? 0));
  const at = (milli: number) => `${(100 * milli) / top}%`;
  return (
    <figure className={css.drift}>
      <figcaption>{t('score:drift.chart', { month: month.slice(0, 7) })}</figcaption>
      <ul>
        {figures.map((figure) => {
          const psi = psiText(figure.psiMilli);
          const level = t(`score:driftLevel.${figure.level}`);
          return (
            <li key={figure.feature?.code ?? 'score'} data-level={figure.level}>
              <span>{nameIn(figure)}</span>
              <svg aria-hidden="true">
                <rect className={css.driftBar} x="0" y="2" width={at(figure.psiMilli ?? 0)} height="10" />
                {lines.map((line) => (
                  <line key={line} className={css.driftLine} x1={at(line)} x2={at(line)} y1="0" y2="14" />
                ))}
              </svg>
              <span>
                {psi} {level}
              </span>
            </li>
          );
        })}
      </ul>
    </figure>
  );
}
