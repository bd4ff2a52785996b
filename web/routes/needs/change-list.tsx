import { Form } from 'react-router';
import { useMay } from '../../domain/allowed.tsx';
import { useChangeText } from '../../domain/change-text.ts';
import { MoneyText } from '../../domain/values.tsx';
import { Hidden } from '../../form/fields.tsx';
import type { MatchLineFragment } from '../../gql/graphql.ts';
import { useT } from '../../i18n/use-t.ts';
import { SubmitButton } from '../../ui/button.tsx';
import { appliedAlone } from './change-need.ts';
import css from './needs.module.css';

/** Each smallest change that would make an offer fit, with what it would cost then, and a button that makes it. */
export function ChangeList({
  match,
  idempotencyKey,
}: {
  match: MatchLineFragment;
  idempotencyKey: string | null;
}) {
  const t = useT();
  const changeText = useChangeText();
  const may = useMay()('capacityRequestPost');
  if (match.changes.length === 0) return <span className="quiet">{t('needs:change.none')}</span>;
  return (
    <ul className={css.changes}>
      {match.changes.map((change) => {
        const text = changeText(change);
        return (
          <li key={change.kind}>
            <span>
              {text}
              {change.landedCost ? (
                <small>
                  {t('needs:change.then')} <MoneyText money={change.landedCost} net />
                </small>
              ) : null}
            </span>
            {idempotencyKey && may && appliedAlone(change.kind) ? (
              <Form method="post">
                <Hidden name="idempotencyKey" value={idempotencyKey} />
                <Hidden name="change" value={`${match.offer.id} ${change.kind}`} />
                <SubmitButton
                  small
                  name="intent"
                  value="apply"
                  aria-label={t('needs:change.applyThis', { change: text })}
                >
                  {t('needs:change.apply')}
                </SubmitButton>
              </Form>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}
