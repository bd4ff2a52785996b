import type { ReactNode } from 'react';
import { Form } from 'react-router';
import { Allowed } from '../domain/allowed.tsx';
import type { Act } from '../gql/acts.ts';
import { SubmitButton } from '../ui/button.tsx';
import ui from '../ui/ui.module.css';
import { Hidden } from './fields.tsx';
import type { FormReply } from './form-reply.ts';
import { FormScope } from './form-scope.tsx';

/** What every form of a page is given: the key of its act, and what was said to the one that was posted. */
export interface ActScope {
  readonly idempotencyKey: string;
  readonly reply: FormReply | undefined;
}

/** One act of a page that has several: its fields, and its button where the reader may press it. */
export function ActForm(props: {
  scope: ActScope;
  intent: string;
  act: Act;
  word: string;
  /** Tells forms of one intent apart. */
  of?: string;
  label?: string;
  look?: 'primary' | 'plain' | 'danger';
  small?: boolean;
  files?: boolean;
  defaults?: Record<string, string | string[]>;
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
