import { ChevronRight } from 'lucide-react';
import { Link } from 'react-router';
import { today } from '../../../clock.server.ts';
import { auditTrail } from '../../../domain/audit-trail.server.ts';
import { AuditTrail } from '../../../domain/audit-trail.tsx';
import { ContractLink } from '../../../domain/contract-link.tsx';
import { firmName } from '../../../domain/names.ts';
import { StateBadge } from '../../../domain/state-badge.tsx';
import { DateRange, MoneyText, TimeText } from '../../../domain/values.tsx';
import { ActForm, type ActScope } from '../../../form/act-form.tsx';
import { NoteField } from '../../../form/fields.tsx';
import type { AgreementQuery } from '../../../gql/graphql.ts';
import { notFound, query } from '../../../graphql.server.ts';
import { useLocale, useT } from '../../../i18n/use-t.ts';
import { Icon } from '../../../ui/icon.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { Facts, Panel } from '../../../ui/panel.tsx';
import ui from '../../../ui/ui.module.css';
import { Conversation } from '../../thread/conversation.tsx';
import { type Conversation as Loaded, loadThread } from '../../thread/thread.server.ts';
import { AgreementDocument } from '../agreements.gql.ts';
import type { Route } from './+types/agreement.ts';
import { actOnAgreement } from './agreement-acts.server.ts';
import { CallOffForm } from './call-off-form.tsx';
import { CallOffsPanel } from './call-offs-panel.tsx';
import { AgreedLines } from './lines-panel.tsx';

export type Agreement = Extract<NonNullable<AgreementQuery['node']>, { __typename: 'Framework' }>;

export async function loader(args: Route.LoaderArgs) {
  const { id } = args.params;
  const { node, cities } = await query(args, AgreementDocument, { id });
  if (node?.__typename !== 'Framework') return notFound(args);
  const trail = await auditTrail(args, id);
  const chosen = args.url.searchParams.get('thread');
  const isOurs = node.callOffs.some((callOff) => callOff.id === chosen);
  const thread = chosen && isOurs ? await loadThread(args, chosen) : null;
  const common = { start: today(args), idempotencyKey: crypto.randomUUID() };
  return { agreement: node, cities, trail, thread, ...common };
}

export const action = actOnAgreement;

/** In these both firms have agreed. */
const binding: readonly Agreement['state'][] = ['ACTIVE', 'OVER', 'ENDED'];

export default function AgreementPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useT();
  const { agreement, cities, trail, start, thread } = loaderData;
  const scope = { idempotencyKey: loaderData.idempotencyKey, reply: actionData };
  return (
    <>
      <PageHead
        title={agreement.title}
        crumbs={[{ to: `/agreements?side=${agreement.side}`, text: t('agreements:title') }]}
        meta={
          <>
            <span className="mono">{agreement.number}</span>
            <StateBadge of="framework" state={agreement.state} />
            {binding.includes(agreement.state) ? <ContractLink id={agreement.id} /> : null}
          </>
        }
      />
      <div className={ui.split}>
        <div className={ui.stack}>
          <AgreedLines agreement={agreement} />
          {agreement.availableActions.includes('CALL_OFF') ? (
            <CallOffForm agreement={agreement} cities={cities} start={start} scope={scope} />
          ) : null}
          <CallOffsPanel agreement={agreement} start={start} scope={scope} />
          {thread ? <CallOffThread thread={thread} agreement={agreement} scope={scope} /> : null}
        </div>
        <div className={ui.stack}>
          <Head agreement={agreement} />
          <Answer agreement={agreement} scope={scope} />
          <AuditTrail subject={agreement.id} trail={trail} />
        </div>
      </div>
    </>
  );
}

/** The conversation about one call-off: the one that was chosen above. */
function CallOffThread(props: { thread: Loaded; agreement: Agreement; scope: ActScope }) {
  const t = useT();
  const { thread, agreement, scope } = props;
  const number = agreement.callOffs.find(({ id }) => id === thread.id)?.number ?? '';
  return (
    <div id="thread">
      <Panel title={t('thread:about', { number })}>
        <div className={ui.stack}>
          <Conversation thread={thread} scope={scope} />
        </div>
      </Panel>
    </div>
  );
}

function Head({ agreement }: { agreement: Agreement }) {
  const t = useT();
  const locale = useLocale();
  const { partner, award, ladder } = agreement;
  const percent = (bps: number) => `${bps / 100} %`;
  const cost = ladder.map(({ days, bps }) => (
    <div key={days}>{t('agreements:ladder.step', { count: days, share: percent(bps) })}</div>
  ));
  return (
    <Panel title={t('agreements:terms')}>
      <Facts
        facts={[
          [
            t(`agreements:partner.${agreement.side}`),
            partner ? (
              <Link key="f" to={`/partners/${partner.id}`}>
                {firmName(locale, partner)}
              </Link>
            ) : (
              ''
            ),
          ],
          [
            t('agreements:column.valid'),
            <DateRange key="v" from={agreement.validFrom} until={agreement.validUntil} />,
          ],
          [
            t('agreements:vat'),
            t(agreement.vatIncluded ? 'agreements:vatIncluded' : 'agreements:vatExcluded', {
              share: percent(agreement.vatBps),
            }),
          ],
          [t('agreements:payment'), t('agreements:days', { count: agreement.paymentDays })],
          [t('agreements:column.amount'), <MoneyText key="c" money={agreement.called} net />],
          agreement.most ? [t('agreements:most'), <MoneyText key="m" money={agreement.most} net />] : null,
          agreement.least ? [t('agreements:least'), <MoneyText key="l" money={agreement.least} net />] : null,
          [t('agreements:ladder.title'), ladder.length > 0 ? cost : t('agreements:ladder.none')],
          [t('agreements:capacity'), t('agreements:capacityNot')],
          award?.rfq
            ? [
                t('agreements:from'),
                <Link key="a" to={`/rfqs/${award.rfq.id}`}>
                  {award.rfq.title}
                </Link>,
              ]
            : null,
          [
            t('agreements:proposed'),
            <span key="p">
              {agreement.saidBy} · <TimeText instant={agreement.proposedAt} />
            </span>,
          ],
          agreement.answeredAt
            ? [
                t('agreements:answered'),
                <span key="an">
                  {agreement.answeredBy} · <TimeText instant={agreement.answeredAt} />
                </span>,
              ]
            : null,
          agreement.reason ? [t('agreements:reason'), agreement.reason] : null,
          agreement.terms ? [t('agreements:field.terms'), agreement.terms] : null,
        ]}
      />
    </Panel>
  );
}

/** Accept, decline, take back, end: whatever the reader's firm may do now. */
function Answer({ agreement, scope }: { agreement: Agreement; scope: ActScope }) {
  const t = useT();
  const can = (name: 'ACCEPT' | 'DECLINE' | 'END') => agreement.availableActions.includes(name);
  if (!can('ACCEPT') && !can('END')) return null;
  return (
    <Panel title={t('agreements:answer')}>
      <div className={ui.stack}>
        {can('ACCEPT') ? (
          <ActForm
            scope={scope}
            intent="accept"
            act="frameworkAccept"
            word={t('agreements:accept')}
            look="primary"
          >
            <p className="quiet">{t('agreements:acceptConsequence')}</p>
          </ActForm>
        ) : null}
        {(['DECLINE', 'END'] as const).filter(can).map((name) => {
          const word = t(
            `agreements:${agreement.state === 'PROPOSED' && name === 'END' ? 'takeBack' : name}`,
          );
          return (
            <details key={name} className={ui.disclosure}>
              <summary>
                <Icon of={ChevronRight} size={14} />
                {word}
              </summary>
              <ActForm
                scope={scope}
                intent={name === 'END' ? 'end' : 'decline'}
                act={name === 'END' ? 'frameworkEnd' : 'frameworkDecline'}
                word={word}
                look="danger"
              >
                <NoteField name="reason" label={t('agreements:reason')} hint={t('agreements:hint.reason')} />
              </ActForm>
            </details>
          );
        })}
      </div>
    </Panel>
  );
}
