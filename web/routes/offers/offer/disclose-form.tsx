import { Form } from 'react-router';
import { Allowed } from '../../../domain/allowed.tsx';
import { AmountField, ChoiceField, Hidden } from '../../../form/fields.tsx';
import type { FormReply } from '../../../form/form-reply.ts';
import { FormScope } from '../../../form/form-scope.tsx';
import type { OwnOfferFragment } from '../../../gql/graphql.ts';
import { useT } from '../../../i18n/use-t.ts';
import { SubmitButton } from '../../../ui/button.tsx';
import { More } from '../../../ui/more.tsx';
import { Panel } from '../../../ui/panel.tsx';
import ui from '../../../ui/ui.module.css';
import { MEMBER_GRADES, PARTNER_GRADES, PUBLIC_GRADES } from '../editor/typed-offer.ts';

/** What may still be changed of a published offer: who sees how much, how near is sold, how much one buyer may have. */
export function DiscloseForm(props: {
  offer: OwnOfferFragment;
  reply: FormReply | undefined;
  idempotencyKey: string;
}) {
  const t = useT();
  const { offer } = props;
  const defaults = {
    memberGrade: offer.memberGrade,
    partnerGrade: offer.partnerGrade,
    publicGrade: offer.publicGrade,
    fenceDays: String(offer.fenceDays),
    exposure: offer.exposureBps === null ? '' : String(offer.exposureBps / 100),
    withdrawWhenTaken: offer.withdrawWhenTaken ? 'yes' : '',
  };
  return (
    <Panel title={t('offers:change.title')}>
      <More
        title={t('offers:change.open')}
        set={t('offers:change.fixed')}
        open={props.reply?.form === 'disclose'}
      >
        <Form method="post" noValidate className={ui.stack}>
          <FormScope reply={props.reply} form="disclose" defaults={defaults}>
            <Hidden name="intent" value="disclose" />
            <Hidden name="idempotencyKey" value={props.idempotencyKey} />
            <Grade name="memberGrade" label={t('offers:memberGrade')} audience="MEMBER" />
            <Grade name="partnerGrade" label={t('offers:partnerGrade')} audience="PARTNER" />
            <Grade name="publicGrade" label={t('offers:publicGrade')} audience="PUBLIC" />
            <div className={ui.grid}>
              <AmountField name="fenceDays" label={t('offers:fenceDays')} unit={t('offers:days')} />
              <AmountField optional name="exposure" label={t('offers:exposure')} unit="%" />
            </div>
            <ChoiceField
              optional
              type="checkbox"
              name="withdrawWhenTaken"
              label={t('offers:withdrawWhenTaken')}
              options={[{ value: 'yes', text: t('offers:withdrawWhenTakenText') }]}
            />
            <div className={ui.formActions}>
              <Allowed act="capacityOfferDisclose" word={t('offers:change.submit')}>
                <SubmitButton look="primary">{t('offers:change.submit')}</SubmitButton>
              </Allowed>
            </div>
          </FormScope>
        </Form>
      </More>
    </Panel>
  );
}

const GRADES = { MEMBER: MEMBER_GRADES, PARTNER: PARTNER_GRADES, PUBLIC: PUBLIC_GRADES };

function Grade({ name, label, audience }: { name: string; label: string; audience: keyof typeof GRADES }) {
  const t = useT();
  const options = GRADES[audience].map((grade) => ({
    value: grade,
    text: t(`offers:sees.${audience}.${grade}` as 'offers:sees.MEMBER.BAND'),
  }));
  return <ChoiceField type="radio" name={name} label={label} options={options} />;
}
