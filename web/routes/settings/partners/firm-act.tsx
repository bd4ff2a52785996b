import { Form } from 'react-router';
import { Allowed } from '../../../domain/allowed.tsx';
import { Hidden } from '../../../form/fields.tsx';
import type { FormReply } from '../../../form/form-reply.ts';
import { FormScope } from '../../../form/form-scope.tsx';
import { useT } from '../../../i18n/use-t.ts';
import { SubmitButton } from '../../../ui/button.tsx';

/** Names a firm as a partner, or ends it; what is refused stands beside the button. */
export function FirmAct(props: {
  act: 'add' | 'end';
  id: string;
  name: string;
  idempotencyKey: string;
  reply: FormReply | undefined;
}) {
  const t = useT();
  const { act, id, name } = props;
  const word = t(`settings:partners.act.${act}`);
  return (
    <Form method="post" preventScrollReset>
      <FormScope reply={props.reply} form={id}>
        <Hidden name="intent" value={act} />
        <Hidden name="id" value={id} />
        <Hidden name="idempotencyKey" value={`${props.idempotencyKey}:${id}`} />
        <Allowed act={act === 'add' ? 'partnerAdd' : 'partnerEnd'} word={word}>
          <SubmitButton small aria-label={`${word} ${name}`}>
            {word}
          </SubmitButton>
        </Allowed>
      </FormScope>
    </Form>
  );
}
