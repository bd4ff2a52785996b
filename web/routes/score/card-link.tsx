import { Link } from 'react-router';
import { useT } from '../../i18n/use-t.ts';

/** The card behind a score: its points, its gates, and how its firms have moved. */
export function CardLink({ code }: { code: string }) {
  const t = useT();
  return (
    <>
      <span className="mono">{code}</span> · <Link to="/score/card">{t('score:card.open')}</Link>
    </>
  );
}
