import { firmName } from '../../../domain/names.ts';
import { ActForm, type ActScope } from '../../../form/act-form.tsx';
import { Hidden } from '../../../form/fields.tsx';
import { useLocale, useT } from '../../../i18n/use-t.ts';
import css from '../rfqs.module.css';
import type { Room } from './room.tsx';

/** Who fits the need and is not asked yet; last those who have declined the like of late, with their reason. */
export function Candidates({ rfq, scope }: { rfq: Room; scope: ActScope }) {
  const t = useT();
  const locale = useLocale();
  if (rfq.candidates.length === 0) return null;
  return (
    <div>
      <p>{t('sourcing:candidates.title')}</p>
      <ul className={css.list}>
        {rfq.candidates.map(({ firm, declinedFor }) =>
          firm ? (
            <li key={firm.id}>
              {declinedFor ? (
                <span className="quiet">
                  {t('sourcing:candidates.declined', { reason: t(`sourcing:declineReason.${declinedFor}`) })}
                </span>
              ) : null}
              <ActForm
                scope={scope}
                intent="invite"
                of={`next-${firm.id}`}
                act="rfqInvite"
                word={t('sourcing:bidders.invite', { name: firmName(locale, firm) })}
                small
              >
                <Hidden name="firmId" value={firm.id} />
              </ActForm>
            </li>
          ) : null,
        )}
      </ul>
    </div>
  );
}
