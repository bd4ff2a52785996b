import { JobProgress } from '../../../domain/job-progress.tsx';
import { MoneyText, TimeText } from '../../../domain/values.tsx';
import { ActForm, type ActScope } from '../../../form/act-form.tsx';
import { useT } from '../../../i18n/use-t.ts';
import { Notice } from '../../../ui/notice.tsx';
import { Facts, Panel } from '../../../ui/panel.tsx';
import ui from '../../../ui/ui.module.css';
import type { JointPlanNode } from './joint-plan.tsx';
import { differenceOf, standing } from './joint-sums.ts';
import { useJointWord } from './use-joint-word.ts';

interface StandingProps {
  joint: JointPlanNode;
  refreshing: boolean;
  now: string;
  scope: ActScope;
}

/** Where all of it stands, what it comes to beside the plans alone, and what can be done with all orders at once. */
export function JointStanding({ joint, refreshing, now, scope }: StandingProps) {
  const t = useT();
  const word = useJointWord();
  const sums = standing(joint.orders);
  const isAnswered = joint.state === 'ANSWERED';
  return (
    <Panel title={t('making:joint.plan')}>
      <div className={ui.stackTight}>
        <Facts
          facts={[
            [t('making:joint.whole'), t('making:joint.wholeOf', { whole: sums.whole, all: sums.mine })],
            isAnswered
              ? [t('making:joint.late'), t('making:joint.lateOf', { inTime: sums.inTime, whole: sums.whole })]
              : null,
            joint.unserved ? [t('making:joint.pieces'), String(joint.unserved)] : null,
            sums.together
              ? [t('making:joint.sumTogether'), <MoneyText key="together" net money={sums.together} />]
              : null,
            sums.alone
              ? [t('making:joint.sumAlone'), <MoneyText key="alone" net money={sums.alone} />]
              : null,
            sums.together && sums.alone
              ? [
                  t('making:joint.difference'),
                  <MoneyText key="more" money={differenceOf(sums.together, sums.alone)} />,
                ]
              : null,
            joint.gapBps === null ? null : [t('making:gap'), `${joint.gapBps / 100} %`],
            [t('making:asked'), <TimeText key="asked" instant={joint.askedAt} />],
          ]}
        />
        <p aria-live="polite">{word(joint)}</p>
        {refreshing && joint.job ? <JobProgress job={joint.job} now={now} /> : null}
        {isAnswered ? <Clash joint={joint} /> : null}
        {joint.final && isAnswered && sums.whole === 0 ? (
          <Notice tone="warn">{t('making:joint.noneWhole')}</Notice>
        ) : null}
        <Acts joint={joint} refreshing={refreshing} scope={scope} />
      </div>
    </Panel>
  );
}

/** Why planning each by itself would not do; or that it would. */
function Clash({ joint }: { joint: JointPlanNode }) {
  const t = useT();
  if (!joint.orders.every(({ alone }) => alone)) return null;
  const count = joint.contended.length;
  return <p>{count > 0 ? t('making:joint.clash', { count }) : t('making:joint.noClash')}</p>;
}

function Acts({ joint, refreshing, scope }: Omit<StandingProps, 'now'>) {
  const t = useT();
  const can = (act: JointPlanNode['availableActions'][number]) => joint.availableActions.includes(act);
  const { toHold, held, open } = standing(joint.orders);
  return (
    <>
      {can('QUOTE') && joint.final ? (
        <ActForm
          scope={scope}
          intent="QUOTE"
          act="jointPlanQuote"
          word={t('making:joint.act.QUOTE')}
          look="primary"
        >
          <p className="quiet">{t('making:joint.consequence.QUOTE', { count: toHold })}</p>
        </ActForm>
      ) : null}
      {can('CONFIRM') ? (
        <ActForm
          scope={scope}
          intent="CONFIRM"
          act="jointPlanConfirm"
          word={t('making:joint.act.CONFIRM')}
          look="primary"
        >
          <p className="quiet">{t('making:joint.consequence.CONFIRM', { count: held })}</p>
        </ActForm>
      ) : null}
      {can('RELEASE') ? (
        <ActForm scope={scope} intent="RELEASE" act="jointPlanRelease" word={t('making:joint.act.RELEASE')}>
          <p className="quiet">{t('making:joint.consequence.RELEASE', { count: open })}</p>
        </ActForm>
      ) : null}
      {can('REPLAN') && !refreshing ? (
        <ActForm scope={scope} intent="REPLAN" act="jointPlanReplan" word={t('making:joint.act.REPLAN')}>
          <p className="quiet">{t('making:joint.consequence.REPLAN')}</p>
        </ActForm>
      ) : null}
    </>
  );
}
