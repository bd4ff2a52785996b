import { MoneyText } from '../../../domain/values.tsx';
import { useT } from '../../../i18n/use-t.ts';
import type { JointOrder } from './joint-plan.tsx';

/** What the other orders would have of it if one left: money, days, orders that would be made whole; a dash where that was not looked for. */
export function Leaving({ of }: { of: JointOrder['leaving'] }) {
  const t = useT();
  if (!of) return '–';
  const { spared, lateDays, whole } = of;
  const isSpared = Number(spared.amount) !== 0;
  if (!isSpared && lateDays === 0 && whole === 0)
    return <span className="quiet">{t('making:joint.leaving.nothing')}</span>;
  return (
    <>
      {whole > 0 ? <div>{t('making:joint.leaving.whole', { count: whole })}</div> : null}
      {isSpared ? (
        <div>
          {t('making:joint.leaving.spared')} <MoneyText money={spared} />
        </div>
      ) : null}
      {lateDays > 0 ? <div>{t('making:joint.leaving.sooner', { count: lateDays })}</div> : null}
      {lateDays < 0 ? <div>{t('making:joint.leaving.later', { count: -lateDays })}</div> : null}
    </>
  );
}
