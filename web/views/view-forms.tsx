import { Bell, BellOff } from 'lucide-react';
import type { ReactNode } from 'react';
import { Form } from 'react-router';
import { Hidden } from '../form/fields.tsx';
import { useT } from '../i18n/use-t.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import ui from '../ui/ui.module.css';
import type { ViewsOfList } from './saved-views.server.ts';
import type { View } from './view-query.ts';
import css from './views.module.css';

const NAME_LONGEST = 60;

/** Posts to the views and comes back; `key` renews what was typed when the list is another. */
function ViewForm(props: {
  saved: ViewsOfList;
  back: string;
  view?: View;
  className?: string | undefined;
  children: ReactNode;
}) {
  return (
    <Form method="post" action="/views" className={props.className} key={props.saved.idempotencyKey}>
      <Hidden name="back" value={props.back} />
      <Hidden name="list" value={props.saved.list} />
      <Hidden name="idempotencyKey" value={props.saved.idempotencyKey} />
      {props.view ? <Hidden name="viewId" value={props.view.id} /> : null}
      {props.children}
    </Form>
  );
}

export function SaveForm({ saved, back }: { saved: ViewsOfList; back: string }) {
  const t = useT();
  return (
    <ViewForm saved={saved} back={back} className={css.form}>
      <NameAndShare label={t('views:saveAs')} />
      {saved.alerting ? (
        <label className={ui.choice}>
          <input type="checkbox" name="alert" value="yes" />
          {t('views:alertToo')}
        </label>
      ) : null}
      <Button small look="primary" name="intent" value="save">
        {t('views:save')}
      </Button>
    </ViewForm>
  );
}

/** What can be done with the view that is shown: by anybody make it the default, by its maker change it. */
export function OwnViewForms({ saved, view, back }: { saved: ViewsOfList; view: View; back: string }) {
  const t = useT();
  return (
    <>
      <ViewForm saved={saved} back={back} view={view} className={ui.row}>
        <Button small name="intent" value={view.isDefault ? 'noDefault' : 'default'}>
          {view.isDefault ? t('views:noDefault') : t('views:makeDefault')}
        </Button>
        {view.mine ? (
          <Button small look="danger" name="intent" value="remove">
            {t('views:remove', { name: view.name })}
          </Button>
        ) : null}
      </ViewForm>
      {view.mine ? (
        <ViewForm saved={saved} back={back} view={view} className={css.form}>
          <NameAndShare label={t('views:rename')} name={view.name} shared={view.shared} />
          <Button small name="intent" value="change">
            {t('views:change')}
          </Button>
        </ViewForm>
      ) : null}
    </>
  );
}

function NameAndShare(props: { label: string; name?: string; shared?: boolean }) {
  const t = useT();
  return (
    <>
      <label className={css.label}>
        {props.label}
        <input
          className={ui.input}
          name="name"
          defaultValue={props.name}
          maxLength={NAME_LONGEST}
          required
          autoComplete="off"
        />
      </label>
      <label className={ui.choice}>
        <input type="checkbox" name="shared" value="yes" defaultChecked={props.shared} />
        {t('views:share')}
      </label>
    </>
  );
}

/** Whether a view tells of what is new in it: everybody says so for themselves. */
export function AlertForm({ saved, view, back }: { saved: ViewsOfList; view: View; back: string }) {
  const t = useT();
  const isOn = saved.alerting?.includes(view.id) ?? false;
  return (
    <ViewForm saved={saved} back={back} view={view} className={ui.row}>
      <Hidden name="query" value={view.query} />
      <Button small name="intent" value={isOn ? 'noAlert' : 'alert'}>
        <Icon of={isOn ? BellOff : Bell} size={14} />
        {isOn ? t('views:noAlert') : t('views:alert')}
      </Button>
    </ViewForm>
  );
}
