import { weekLabelOf } from '../../domain/week.ts';
import { useT } from '../../i18n/use-t.ts';
import css from './board.module.css';
import { ColumnMark, MARKS } from './column-mark.tsx';
import { HEAT } from './heat.ts';
import { SIGNS, SignLetter } from './market-signs.tsx';

export function BoardLegend({ day }: { day: string }) {
  const t = useT();
  return (
    <div className={css.legend}>
      <p id="legend">{t('capacity:legend.label')}</p>
      <ul aria-labelledby="legend">
        {([1, 2, 3, 4] as const).map((step) => (
          <li key={step}>
            <span className={`${css.swatch} ${HEAT[step]}`} />
            {t(`capacity:legend.step${step}`)}
          </li>
        ))}
        <li>
          <span className={`${css.swatch} ${css.over}`} />
          {t('capacity:legend.over')}
        </li>
        <li>
          <span className={`${css.swatch} ${css.unknown}`}>–</span>
          {t('capacity:legend.unknown')}
        </li>
        {MARKS.map((mark) => (
          <li key={mark}>
            <ColumnMark mark={mark} />
            <span aria-hidden="true">{t(`capacity:mark.${mark}`)}</span>
          </li>
        ))}
        {SIGNS.map((sign) => (
          <li key={sign}>
            <SignLetter sign={sign} />
            {t(`capacity:sign.${sign}`)}
          </li>
        ))}
        <li>
          <span className={`${css.swatch} ${css.offSwatch}`} />
          {t('capacity:legend.off')}
        </li>
        <li>
          <span className={css.todayMark}>{weekLabelOf(day).slice(5)}</span>
          {t('capacity:legend.today')}
        </li>
      </ul>
    </div>
  );
}
