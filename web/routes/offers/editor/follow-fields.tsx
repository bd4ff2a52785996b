import { AmountField } from '../../../form/fields.tsx';
import { useHasProblem } from '../../../form/form-scope.tsx';
import { useT } from '../../../i18n/use-t.ts';
import { More } from '../../../ui/more.tsx';
import ui from '../../../ui/ui.module.css';
import { figureOf, percentOf, type Typed } from './typed.ts';

/** A share of what is free from so many days ahead on, instead of a fixed amount. */
export function FollowFields({ typed }: { typed: Typed }) {
  const t = useT();
  const hasProblem = useHasProblem()('followShare', 'followDays');
  const share = percentOf(typed, 'followShare');
  const days = figureOf(typed, 'followDays') ?? 0;
  return (
    <More
      title={t('offers:more.follow')}
      open={hasProblem || share !== null}
      set={share === null ? t('offers:set.fixed') : t('offers:set.follow', { share: share / 100, days })}
    >
      <div className={ui.grid}>
        <AmountField
          optional
          name="followShare"
          label={t('offers:followShare')}
          hint={t('offers:followShareHint')}
          unit="%"
        />
        <AmountField
          optional
          name="followDays"
          label={t('offers:followDays')}
          hint={t('offers:followDaysHint')}
          unit={t('offers:days')}
        />
      </div>
    </More>
  );
}
