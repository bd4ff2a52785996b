import { Link } from 'react-router';
import { today } from '../../clock.server.ts';
import { firmName } from '../../domain/names.ts';
import { StateBadge } from '../../domain/state-badge.tsx';
import { MoneyText, TimeText } from '../../domain/values.tsx';
import { addDays } from '../../domain/week.ts';
import { ActForm, type ActScope } from '../../form/act-form.tsx';
import { Hidden, NoteField, TextField } from '../../form/fields.tsx';
import type { PartnerQuery } from '../../gql/graphql.ts';
import { notFound, query } from '../../graphql.server.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { PageHead } from '../../ui/page-head.tsx';
import { Panel, TableWrap } from '../../ui/panel.tsx';
import ui from '../../ui/ui.module.css';
import css from '../rfqs/rfqs.module.css';
import type { Route } from './+types/partner.ts';
import { PartnerDocument } from './partner.gql.ts';
import { actOnPartner } from './partner-acts.server.ts';

type Account = NonNullable<PartnerQuery['account']>;

export async function loader(args: Route.LoaderArgs) {
  const { account } = await query(args, PartnerDocument, { firmId: args.params.id });
  if (!account) return notFound(args);
  return { account, start: today(args), idempotencyKey: crypto.randomUUID() };
}

export const action = actOnPartner;

export default function PartnerPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useT();
  const locale = useLocale();
  const { account, start } = loaderData;
  const scope = { idempotencyKey: loaderData.idempotencyKey, reply: actionData };
  const name = account.firm ? firmName(locale, account.firm) : '';
  return (
    <>
      <PageHead
        title={name}
        crumbs={[{ to: `/firms/${account.firm?.id}`, text: t('partners:publicPage') }]}
        meta={<span>{t('partners:ownOnly')}</span>}
      />
      <div className={ui.split}>
        <div className={ui.stack}>
          <Next account={account} start={start} scope={scope} />
          <Figures account={account} />
          <Requests account={account} />
          <Agreements account={account} />
        </div>
        <div className={ui.stack}>
          <Contacts account={account} scope={scope} />
          <Notes account={account} scope={scope} />
        </div>
      </div>
    </>
  );
}

function Next({ account, start, scope }: { account: Account; start: string; scope: ActScope }) {
  const t = useT();
  const { nextAction } = account;
  return (
    <Panel title={t('partners:next.title')}>
      <div className={ui.stack}>
        {nextAction ? (
          <ActForm scope={scope} intent="done" act="accountActionDone" word={t('partners:next.done')} small>
            <p>
              <strong>{nextAction.text}</strong> · {nextAction.dueOn} · {nextAction.setBy}
            </p>
            <Hidden name="actionId" value={nextAction.id} />
          </ActForm>
        ) : (
          <p className="quiet">{t('partners:next.none')}</p>
        )}
        <ActForm
          scope={scope}
          intent="next"
          act="accountActionSet"
          word={t('partners:next.set')}
          defaults={{ dueOn: addDays(start, 7) }}
        >
          <TextField name="text" label={t('partners:next.what')} hint={t('partners:next.hint')} />
          <TextField name="dueOn" label={t('partners:next.by')} input={{ type: 'date' }} />
        </ActForm>
      </div>
    </Panel>
  );
}

const FIGURES = ['asked', 'declined', 'quoted', 'won', 'lost'] as const;

function Figures({ account }: { account: Account }) {
  const t = useT();
  return (
    <Panel title={t('partners:figures.title')} flush>
      <TableWrap label={t('partners:figures.title')}>
        <table className={ui.table}>
          <thead>
            <tr>
              <td />
              {FIGURES.map((name) => (
                <th key={name} scope="col" className="num">
                  {t(`partners:figures.${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {(['bought', 'sold'] as const).map((side) => (
              <tr key={side}>
                <th scope="row">{t(`partners:figures.${side}`)}</th>
                {FIGURES.map((name) => (
                  <td key={name} className="num">
                    {account[side][name]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableWrap>
    </Panel>
  );
}

function Requests({ account }: { account: Account }) {
  const t = useT();
  return (
    <Panel title={t('partners:rfqs')}>
      {account.rfqs.length === 0 ? <p className="quiet">{t('partners:none')}</p> : null}
      <ul className={css.list}>
        {account.rfqs.map((rfq) => (
          <li key={rfq.id}>
            <Link to={`/rfqs/${rfq.id}`}>{rfq.title}</Link>
            <span className={css.meta}>
              <span className="mono">{rfq.number}</span>
              <StateBadge of="rfq" state={rfq.state} />
              <span>{t(`partners:side.${rfq.side}`)}</span>
              <TimeText instant={rfq.dueAt} />
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Agreements({ account }: { account: Account }) {
  const t = useT();
  return (
    <Panel title={t('partners:agreements')}>
      {account.frameworks.length === 0 ? <p className="quiet">{t('partners:none')}</p> : null}
      <ul className={css.list}>
        {account.frameworks.map((framework) => (
          <li key={framework.id}>
            <Link to={`/agreements/${framework.id}`}>{framework.title}</Link>
            <span className={css.meta}>
              <span className="mono">{framework.number}</span>
              <StateBadge of="framework" state={framework.state} />
              <span>{t(`partners:side.${framework.side}`)}</span>
              <MoneyText money={framework.called} net />
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Contacts({ account, scope }: { account: Account; scope: ActScope }) {
  const t = useT();
  return (
    <Panel title={t('partners:contacts.title')}>
      <div className={ui.stack}>
        <ul className={css.list}>
          {account.contacts.map((contact) => (
            <li key={contact.id}>
              <span>
                <strong>{contact.name}</strong> {contact.duty}
              </span>
              <span className={css.meta}>
                {contact.email ? <a href={`mailto:${contact.email}`}>{contact.email}</a> : null}
                {contact.phone}
              </span>
              <ActForm
                scope={scope}
                intent="forget"
                of={contact.id}
                act="accountContactRemove"
                word={t('partners:contacts.forget')}
                label={`${t('partners:contacts.forget')} ${contact.name}`}
                small
              >
                <Hidden name="contactId" value={contact.id} />
              </ActForm>
            </li>
          ))}
        </ul>
        <ActForm scope={scope} intent="contact" act="accountContactAdd" word={t('partners:contacts.add')}>
          <TextField name="name" label={t('partners:contacts.name')} />
          <TextField optional name="duty" label={t('partners:contacts.duty')} />
          <TextField optional name="email" label={t('partners:contacts.email')} input={{ type: 'email' }} />
          <TextField optional name="phone" label={t('partners:contacts.phone')} input={{ type: 'tel' }} />
        </ActForm>
      </div>
    </Panel>
  );
}

function Notes({ account, scope }: { account: Account; scope: ActScope }) {
  const t = useT();
  return (
    <Panel title={t('partners:notes.title')}>
      <div className={ui.stack}>
        <ActForm scope={scope} intent="note" act="accountNoteAdd" word={t('partners:notes.add')}>
          <NoteField name="text" label={t('partners:notes.text')} />
        </ActForm>
        <ul className={css.list}>
          {account.notes.map((note) => (
            <li key={note.writtenAt}>
              <span className={css.meta}>
                {note.writtenBy} · <TimeText instant={note.writtenAt} />
              </span>
              <span className={css.prose}>{note.text}</span>
            </li>
          ))}
        </ul>
      </div>
    </Panel>
  );
}
