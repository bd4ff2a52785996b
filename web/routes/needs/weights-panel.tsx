import { Form } from 'react-router';
import { Allowed } from '../../domain/allowed.tsx';
import { AmountField, Hidden } from '../../form/fields.tsx';
import type { FormReply } from '../../form/form-reply.ts';
import { FormScope } from '../../form/form-scope.tsx';
import type { NeedTermsFragment } from '../../gql/graphql.ts';
import { useT } from '../../i18n/use-t.ts';
import { SubmitButton } from '../../ui/button.tsx';
import { More } from '../../ui/more.tsx';
import { Panel } from '../../ui/panel.tsx';
import ui from '../../ui/ui.module.css';
import css from './needs.module.css';
import { weighedParts, wholeWeight } from './weights-form.ts';

const upper = (part: (typeof weighedParts)[number]) =>
  part.toUpperCase() as Uppercase<(typeof weighedParts)[number]>;

/** How much each part of the landed cost counts in the order; what is paid stays what it is. */
export function WeightsPanel(props: {
  weights: NeedTermsFragment['weights'];
  reply: FormReply | undefined;
  idempotencyKey: string;
}) {
  const t = useT();
  const weightOf = (part: (typeof weighedParts)[number]) => {
    const bps = props.weights.find(({ kind }) => kind === upper(part))?.bps;
    return bps === undefined ? wholeWeight : String(bps / 100);
  };
  const defaults = Object.fromEntries(weighedParts.map((part) => [part, weightOf(part)]));
  const changed = weighedParts.filter((part) => weightOf(part) !== wholeWeight);
  const set = changed.map((part) => `${t(`domain:cost.${upper(part)}`)} ${weightOf(part)} %`).join(' · ');
  return (
    <Panel title={t('needs:weights.title')}>
      <p className={`muted ${ui.intro}`}>{t('needs:weights.intro')}</p>
      <More
        title={t('needs:weights.change')}
        set={set || t('needs:weights.whole')}
        open={props.reply?.form === 'weights'}
      >
        <Form method="post" noValidate className={ui.stack}>
          <FormScope reply={props.reply} form="weights" defaults={defaults}>
            <Hidden name="idempotencyKey" value={props.idempotencyKey} />
            <div className={css.weights}>
              {weighedParts.map((part) => (
                <AmountField key={part} filter name={part} label={t(`domain:cost.${upper(part)}`)} unit="%" />
              ))}
            </div>
            <Allowed act="capacityRequestReweigh" word={t('needs:weights.apply')}>
              <SubmitButton name="intent" value="reweigh">
                {t('needs:weights.apply')}
              </SubmitButton>
            </Allowed>
          </FormScope>
        </Form>
      </More>
    </Panel>
  );
}
