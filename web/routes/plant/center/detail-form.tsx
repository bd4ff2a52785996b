import type { ReactNode } from 'react';
import { Form } from 'react-router';
import { Allowed } from '../../../domain/allowed.tsx';
import { Hidden } from '../../../form/fields.tsx';
import type { FormReply } from '../../../form/form-reply.ts';
import { FormScope } from '../../../form/form-scope.tsx';
import type { Act } from '../../../gql/acts.ts';
import { SubmitButton } from '../../../ui/button.tsx';
import { Panel } from '../../../ui/panel.tsx';
import ui from '../../../ui/ui.module.css';

/** A titled form with its fields in a grid and one button, which names what it does. */
export function DetailForm(props: {
  act: Act;
  intent: string;
  idempotencyKey: string;
  word: string;
  reply: FormReply | undefined;
  /** Whether one of the fields is a file. */
  hasFile?: boolean;
  defaults: Record<string, string | string[]>;
  /** Beside the button: the way out. */
  aside?: ReactNode;
  children: ReactNode;
}) {
  return (
    <Panel title={props.word}>
      <Form
        method="post"
        encType={props.hasFile ? 'multipart/form-data' : 'application/x-www-form-urlencoded'}
        noValidate
        className={ui.stack}
      >
        <FormScope reply={props.reply} form={props.intent} defaults={props.defaults}>
          <Hidden name="intent" value={props.intent} />
          <Hidden name="idempotencyKey" value={props.idempotencyKey} />
          <div className={ui.grid}>{props.children}</div>
        </FormScope>
        <div className={ui.formActions}>
          <Allowed act={props.act} word={props.word}>
            <SubmitButton look="primary">{props.word}</SubmitButton>
          </Allowed>
          {props.aside}
        </div>
      </Form>
    </Panel>
  );
}
