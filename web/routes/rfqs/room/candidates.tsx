import { firmName } from '../../../domain/names.ts';
import { Hidden } from '../../../form/fields.tsx';
import { useLocale, useT } from '../../../i18n/use-t.ts';
import css from '../rfqs.module.css';
import type { Room } from './room.tsx';
import { RoomForm, type RoomScope } from './room-form.tsx';

/** Who fits the need and is not asked yet; last those who have declined the like of late, with their reason. */
export function Candidates({ rfq, scope }: { rfq: Room; scope: RoomScope }) {
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
              <RoomForm
                scope={scope}
                intent="invite"
                of={`next-${firm.id}`}
                act="rfqInvite"
                word={t('sourcing:bidders.invite', { name: firmName(locale, firm) })}
                small
              >
                <Hidden name="firmId" value={firm.id} />
              </RoomForm>
            </li>
          ) : null,
        )}
      </ul>
    </div>
  );
}
