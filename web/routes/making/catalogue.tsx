import { data, Form, Link, redirect } from 'react-router';
import { Allowed } from '../../domain/allowed.tsx';
import { nameOf } from '../../domain/names.ts';
import { StateBadge } from '../../domain/state-badge.tsx';
import { useUnit } from '../../domain/values.tsx';
import { Hidden, SelectField, TextField } from '../../form/fields.tsx';
import { FormScope } from '../../form/form-scope.tsx';
import { FormReader } from '../../form/read-form.ts';
import { toFieldErrors } from '../../form/user-errors.ts';
import type { ItemsQuery } from '../../gql/graphql.ts';
import { query, run } from '../../graphql.server.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { Button, ButtonLink, SubmitButton } from '../../ui/button.tsx';
import { EmptyFilter, EmptyState } from '../../ui/empty-state.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Pager } from '../../ui/pager.tsx';
import { Panel, TableWrap } from '../../ui/panel.tsx';
import ui from '../../ui/ui.module.css';
import type { Route } from './+types/catalogue.ts';
import { COMPONENT_UNITS } from './item/components-form.ts';
import { ItemCreateDocument, ItemsDocument } from './making.gql.ts';
import { MakingTabs } from './making-tabs.tsx';

export async function loader(args: Route.LoaderArgs) {
  const params = args.url.searchParams;
  const words = (params.get('q') ?? '').trim().slice(0, 100);
  const page = { words: words === '' ? null : words, first: 50, after: params.get('after') };
  const { items, materials } = await query(args, ItemsDocument, page);
  return { words, items, materials, idempotencyKey: crypto.randomUUID() };
}

export async function action(args: Route.ActionArgs) {
  const reader = new FormReader(await args.request.formData());
  const input = {
    idempotencyKey: reader.text('idempotencyKey'),
    number: reader.text('number'),
    name: reader.text('name'),
    materialCode: reader.optional('materialCode'),
    unit: reader.optional('unit'),
  };
  if (reader.errors.length > 0) return data(reader.reply(), { status: 400 });
  const { item, userErrors } = (await run(args, ItemCreateDocument, { input })).data.itemCreate;
  if (!item) return data(reader.reply(toFieldErrors(userErrors)), { status: 422 });
  return redirect(`/catalogue/${item.id}`, 303);
}

export default function Catalogue({ loaderData, actionData }: Route.ComponentProps) {
  const t = useT();
  const locale = useLocale();
  const unitWord = useUnit();
  const { words, items, materials } = loaderData;
  return (
    <>
      <PageHead title={t('making:catalogue')} crumbs={[]}>
        <ButtonLink to="/capacity/imports?kind=routings">{t('making:sheets')}</ButtonLink>
      </PageHead>
      <MakingTabs current="items" />
      <Form method="get" className={ui.filters}>
        <div>
          <label htmlFor="items-q">{t('making:words')}</label>
          <input className={ui.input} id="items-q" name="q" defaultValue={words} />
        </div>
        <Button>{t('making:find')}</Button>
      </Form>
      <div className={ui.stack}>
        <div className={ui.panel}>
          <ItemTable items={items} filtered={words !== ''} />
        </div>
        <Panel title={t('making:newItem')}>
          <Form method="post" noValidate className={ui.stackTight}>
            <FormScope reply={actionData}>
              <Hidden name="idempotencyKey" value={loaderData.idempotencyKey} />
              <div className={ui.grid}>
                <TextField name="number" label={t('making:number')} />
                <TextField name="name" label={t('making:name')} />
                <SelectField
                  optional
                  name="materialCode"
                  label={t('making:material')}
                  none={t('making:anyMaterial')}
                  options={materials.map((material) => ({
                    value: material.code,
                    text: nameOf(locale, material),
                  }))}
                />
                <SelectField
                  name="unit"
                  label={t('making:countedIn')}
                  options={COMPONENT_UNITS.map((unit) => ({ value: unit, text: unitWord(unit) }))}
                />
              </div>
            </FormScope>
            <div>
              <Allowed act="itemCreate" word={t('making:create')}>
                <SubmitButton look="primary">{t('making:create')}</SubmitButton>
              </Allowed>
            </div>
          </Form>
        </Panel>
      </div>
    </>
  );
}

function ItemTable({ items, filtered }: { items: ItemsQuery['items']; filtered: boolean }) {
  const t = useT();
  const locale = useLocale();
  if (items.edges.length === 0 && filtered) return <EmptyFilter clear="/catalogue" />;
  if (items.edges.length === 0)
    return <EmptyState title={t('making:none.title')} why={t('making:none.why')} />;
  return (
    <>
      <TableWrap label={t('making:catalogue')}>
        <table className={ui.table}>
          <thead>
            <tr>
              <th scope="col">{t('making:number')}</th>
              <th scope="col">{t('making:name')}</th>
              <th scope="col">{t('making:material')}</th>
              <th scope="col">{t('making:revisions')}</th>
            </tr>
          </thead>
          <tbody>
            {items.edges.map(({ node }) => (
              <tr key={node.id}>
                <th scope="row">
                  <Link to={`/catalogue/${node.id}`} className="mono">
                    {node.number}
                  </Link>
                </th>
                <td>{node.name}</td>
                <td>{node.material ? nameOf(locale, node.material) : ''}</td>
                <td>
                  {node.revisions.map((revision) => (
                    <span key={revision.id} className={ui.row}>
                      {revision.code} <StateBadge of="itemRevision" state={revision.state} />
                    </span>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableWrap>
      <Pager shown={items.edges.length} total={items.totalCount} pageInfo={items.pageInfo} />
    </>
  );
}
