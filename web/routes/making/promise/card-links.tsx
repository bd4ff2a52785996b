import { useT } from '../../../i18n/use-t.ts';
import ui from '../../../ui/ui.module.css';

/** A plan as a paper: for a customer without factories, carriers and prices, or whole for the firm's own file. */
export function CardLinks({ promiseId, planId }: { promiseId: string; planId: string }) {
  const t = useT();
  const to = (more: Record<string, string>) =>
    `/promises/${promiseId}/card.pdf?${new URLSearchParams({ plan: planId, ...more })}`;
  return (
    <p className={ui.row}>
      <span>{t('making:card.title')}</span>
      <a href={to({})} download>
        {t('making:card.customer')}
      </a>
      <a href={to({ whole: 'yes' })} download>
        {t('making:card.whole')}
      </a>
    </p>
  );
}
