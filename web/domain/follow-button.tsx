import { Bell, BellOff } from 'lucide-react';
import { Form, useLocation } from 'react-router';
import { Hidden } from '../form/fields.tsx';
import { useT } from '../i18n/use-t.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';

/** Follows the thing on this screen, or follows it no more: its news reaches the reader's inbox, whatever their role. */
export function FollowButton(props: { subjectId: string; isFollowed: boolean; idempotencyKey: string }) {
  const t = useT();
  const { pathname, search } = useLocation();
  const intent = props.isFollowed ? 'end' : 'start';
  return (
    <Form method="post" action="/following">
      <Hidden name="subjectId" value={props.subjectId} />
      <Hidden name="idempotencyKey" value={props.idempotencyKey} />
      <Hidden name="back" value={pathname + search} />
      <Button look="quiet" name="intent" value={intent} title={t('inbox:follow.why')}>
        <Icon of={props.isFollowed ? BellOff : Bell} size={14} />
        {t(`inbox:follow.${intent}`)}
      </Button>
    </Form>
  );
}
