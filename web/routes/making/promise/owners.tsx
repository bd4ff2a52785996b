import { firmName } from '../../../domain/names.ts';
import { ActForm, type ActScope } from '../../../form/act-form.tsx';
import { Hidden } from '../../../form/fields.tsx';
import { useLocale, useT } from '../../../i18n/use-t.ts';
import { Notice } from '../../../ui/notice.tsx';
import type { Plan, PromiseNode } from './promise.tsx';

type Held = Plan['lines'][number] | Plan['hauls'][number];

/** The firm of a step, where it may be known before or by its hold. */
export function useFirmOf(): (held: Held) => string {
  const t = useT();
  const locale = useLocale();
  return ({ offer, reservation }) => {
    const firm = reservation?.seller ?? offer?.seller;
    return firm ? firmName(locale, firm) : t('making:hiddenFirm');
  };
}

/** All that is held for a plan: of factories, and of carriers. */
const heldOf = ({ lines, hauls }: Plan): readonly Held[] => [...lines, ...hauls];

/** How many owners a plan asks first: those who are not known yet count one an offer. */
export function ownersOf(plan: Plan): number {
  const asked = heldOf(plan).filter(({ asksFirst }) => asksFirst);
  return new Set(asked.map(({ offer, stepCode }) => offer?.seller?.id ?? offer?.id ?? stepCode)).size;
}

/** What the owners of the held plan have said, and what can be done where one of them has not said yes. */
export function Owners({ promise, scope }: { promise: PromiseNode; scope: ActScope }) {
  const t = useT();
  const locale = useLocale();
  const nameOf = useFirmOf();
  const chosen = promise.plans.find(({ id }) => id === promise.chosenPlanId);
  const asked = (chosen ? heldOf(chosen) : []).filter(({ ownerAnswer }) => ownerAnswer !== null);
  if (asked.length === 0) return null;
  const lost = asked.filter(({ ownerAnswer }) => ownerAnswer === 'NO' || ownerAnswer === 'SILENT');
  const firms = [...new Set(lost.map(nameOf))].join(locale === 'en' ? ', ' : '、');
  const isOver = promise.state === 'DECLINED' || promise.state === 'EXPIRED';
  return (
    <>
      {promise.state === 'AWAITING_OWNERS' ? (
        <Notice tone="info">{t('making:owners.waiting', { count: promise.ownersAsked })}</Notice>
      ) : null}
      {promise.state === 'QUOTED' ? <Notice tone="info">{t('making:owners.yes')}</Notice> : null}
      {isOver && lost.length > 0 ? (
        <Notice tone="warn">
          {t(promise.state === 'DECLINED' ? 'making:owners.no' : 'making:owners.silent', { firms })}
        </Notice>
      ) : null}
      <ul>
        {asked.map((line) => (
          <li key={line.position}>
            {line.stepCode} {line.stepName}: {nameOf(line)},{' '}
            {t(`making:owners.answer.${line.ownerAnswer ?? 'WAITING'}`)}
          </li>
        ))}
      </ul>
      {isOver && lost.length > 0 ? (
        <WithoutForm promise={promise} lost={lost} firms={firms} scope={scope} />
      ) : null}
    </>
  );
}

/** Plans anew without the offers whose owners have not said yes, and without those that were left out before. */
function WithoutForm(props: { promise: PromiseNode; lost: readonly Held[]; firms: string; scope: ActScope }) {
  const t = useT();
  const ids = new Set([
    ...props.promise.withoutOfferIds,
    ...props.lost.flatMap(({ offer }) => (offer ? [offer.id] : [])),
  ]);
  return (
    <ActForm
      scope={props.scope}
      intent="REPLAN"
      of="without"
      act="orderPromiseReplan"
      word={t('making:owners.replan')}
      look="primary"
    >
      {[...ids].map((id) => (
        <Hidden key={id} name="withoutOfferId" value={id} />
      ))}
      <p className="quiet">{t('making:owners.replanText', { firms: props.firms })}</p>
    </ActForm>
  );
}

/** Plans anew with all offers, where some have been left out. */
export function WithAllForm({ promise, scope }: { promise: PromiseNode; scope: ActScope }) {
  const t = useT();
  const count = promise.withoutOfferIds.length;
  if (count === 0) return null;
  return (
    <ActForm
      scope={scope}
      intent="REPLAN"
      of="with-all"
      act="orderPromiseReplan"
      word={t('making:owners.withAll')}
    >
      <Hidden name="withAll" value="yes" />
      <p className="quiet">{t('making:owners.without', { count })}</p>
    </ActForm>
  );
}

/** Plans anew with owners who have to accept first, where some have been left out for that alone. */
export function MayAskForm({ promise, scope }: { promise: PromiseNode; scope: ActScope }) {
  const t = useT();
  if (promise.mayAsk || !promise.why.some(({ code }) => code === 'NEEDS_ACCEPTANCE')) return null;
  return (
    <ActForm
      scope={scope}
      intent="REPLAN"
      of="may-ask"
      act="orderPromiseReplan"
      word={t('making:owners.mayAskNow')}
    >
      <Hidden name="mayAsk" value="yes" />
      <p className="quiet">{t('making:owners.mayAskHint')}</p>
    </ActForm>
  );
}
