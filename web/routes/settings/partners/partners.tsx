import { data, Form, redirect } from 'react-router';
import { firmName } from '../../../domain/names.ts';
import { TimeText } from '../../../domain/values.tsx';
import { VerifiedMark } from '../../../domain/verified-mark.tsx';
import { FormReader } from '../../../form/read-form.ts';
import { toFieldErrors } from '../../../form/user-errors.ts';
import { query, run } from '../../../graphql.server.ts';
import { useLocale, useT } from '../../../i18n/use-t.ts';
import { Button } from '../../../ui/button.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { Pager } from '../../../ui/pager.tsx';
import { Empty, Panel, TableWrap } from '../../../ui/panel.tsx';
import ui from '../../../ui/ui.module.css';
import type { Route } from './+types/partners.ts';
import { findFirms } from './find-firms.server.ts';
import { FirmAct } from './firm-act.tsx';
import { NamedUs } from './named-us.tsx';
import { PartnerAddDocument, PartnerEndDocument, PartnersDocument } from './partners.gql.ts';

export async function loader(args: Route.LoaderArgs) {
  const params = args.url.searchParams;
  const answer = await query(args, PartnersDocument, { first: 50, after: params.get('after') });
  const text = (params.get('q') ?? '').trim();
  return { ...answer, text, found: await findFirms(args, text, answer), key: crypto.randomUUID() };
}

export async function action(args: Route.ActionArgs) {
  const reader = new FormReader(await args.request.formData());
  const idempotencyKey = reader.text('idempotencyKey');
  const id = reader.text('id');
  if (reader.errors.length > 0) return data(reader.reply(reader.errors, id), { status: 400 });
  const errors =
    reader.optional('intent') === 'end'
      ? (await run(args, PartnerEndDocument, { input: { idempotencyKey, partnerId: id } })).data.partnerEnd
          .userErrors
      : (await run(args, PartnerAddDocument, { input: { idempotencyKey, firmId: id } })).data.partnerAdd
          .userErrors;
  if (errors.length > 0)
    return data(
      reader.reply(
        toFieldErrors(errors, () => ''),
        id,
      ),
      { status: 422 },
    );
  return redirect('/settings/partners', 303);
}

export default function Partners({ loaderData, actionData }: Route.ComponentProps) {
  const t = useT();
  const { partners } = loaderData;
  return (
    <>
      <PageHead title={t('settings:section.partners')} />
      <div className={ui.stack}>
        <p className="muted">{t('settings:partners.intro')}</p>
        <Panel title={t('settings:partners.named')} flush>
          {partners.edges.length === 0 ? (
            <Empty title={t('settings:partners.none.title')} why={t('settings:partners.none.why')} />
          ) : (
            <>
              <Named {...loaderData} reply={actionData} />
              <Pager shown={partners.edges.length} total={partners.totalCount} pageInfo={partners.pageInfo} />
            </>
          )}
        </Panel>
        <Finder {...loaderData} reply={actionData} />
        <NamedUs offers={loaderData.partnerOffers.edges.map(({ node }) => node)} />
      </div>
    </>
  );
}

type Loaded = Route.ComponentProps['loaderData'] & { reply: Route.ComponentProps['actionData'] };

function Named({ partners, key: idempotencyKey, reply }: Loaded) {
  const t = useT();
  const locale = useLocale();
  return (
    <TableWrap label={t('settings:partners.named')}>
      <table className={ui.table}>
        <thead>
          <tr>
            <th scope="col">{t('settings:partners.firm')}</th>
            <th scope="col">{t('settings:partners.since')}</th>
            <th scope="col">{t('settings:partners.until')}</th>
          </tr>
        </thead>
        <tbody>
          {partners.edges.map(({ node }) => (
            <tr key={node.id}>
              <th scope="row">
                <span className={ui.row}>
                  {firmName(locale, node.firm)} <VerifiedMark since={node.firm.verifiedSince} short />
                </span>
              </th>
              <td>
                <TimeText instant={node.namedAt} />
              </td>
              <td>
                {node.endedAt ? (
                  <TimeText instant={node.endedAt} />
                ) : (
                  <FirmAct
                    act="end"
                    id={node.id}
                    name={firmName(locale, node.firm)}
                    idempotencyKey={idempotencyKey}
                    reply={reply}
                  />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableWrap>
  );
}

/** Firms to name: what a search has found, or those one has traded with. */
function Finder({ text, found, key: idempotencyKey, reply }: Loaded) {
  const t = useT();
  const locale = useLocale();
  return (
    <Panel title={t('settings:partners.add')}>
      <div className={ui.stack}>
        <Form method="get" className={ui.row}>
          <label htmlFor="firm-search">{t('settings:partners.search')}</label>
          <input
            type="search"
            id="firm-search"
            name="q"
            defaultValue={text}
            maxLength={100}
            className={`${ui.input} ${ui.narrowInput}`}
          />
          <Button>{t('market:search')}</Button>
        </Form>
        <h3>{text === '' ? t('settings:partners.traded') : t('settings:partners.found')}</h3>
        {found.length === 0 ? <p className="muted">{t('settings:partners.noneFound')}</p> : null}
        <ul className={ui.stackTight}>
          {found.map((firm) => (
            <li key={firm.id} className={ui.row}>
              <span className={ui.row}>
                {firmName(locale, firm)} <VerifiedMark since={firm.verifiedSince} short />
              </span>
              <FirmAct
                act="add"
                id={firm.id}
                name={firmName(locale, firm)}
                idempotencyKey={idempotencyKey}
                reply={reply}
              />
            </li>
          ))}
        </ul>
      </div>
    </Panel>
  );
}
