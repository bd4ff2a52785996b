import type { ReactNode } from 'react';
import { Form } from 'react-router';
import { Allowed } from '../../../domain/allowed.tsx';
import { Hidden } from '../../../form/fields.tsx';
import type { FormReply } from '../../../form/form-reply.ts';
import { FormScope } from '../../../form/form-scope.tsx';
import type { Act } from '../../../gql/acts.ts';
import { SubmitButton } from '../../../ui/button.tsx';
import ui from '../../../ui/ui.module.css';

/** What every form of the room is given. */
export interface RoomScope {
  readonly idempotencyKey: string;
  readonly reply: FormReply | undefined;
}

/** One act of the room: its fields, and its button where the reader may press it. */
export function RoomForm(props: {
  scope: RoomScope;
  intent: string;
  act: Act;
  word: string;
  /** Tells forms of one intent apart. */
  of?: string;
  label?: string;
  look?: 'primary' | 'plain' | 'danger';
  small?: boolean;
  files?: boolean;
  defaults?: Record<string, string>;
  children?: ReactNode;
}) {
  const name = props.of ? `${props.intent}-${props.of}` : props.intent;
  return (
    <Form
      method="post"
      noValidate
      preventScrollReset
      className={ui.stackTight}
      encType={props.files ? 'multipart/form-data' : 'application/x-www-form-urlencoded'}
    >
      <FormScope reply={props.scope.reply} form={name} defaults={props.defaults ?? {}}>
        <Hidden name="intent" value={props.intent} />
        <Hidden name="form" value={name} />
        <Hidden name="idempotencyKey" value={props.scope.idempotencyKey} />
        {props.children}
        <div>
          <Allowed act={props.act} word={props.word}>
            <SubmitButton look={props.look ?? 'plain'} small={props.small ?? false} aria-label={props.label}>
              {props.word}
            </SubmitButton>
          </Allowed>
        </div>
      </FormScope>
    </Form>
  );
}
