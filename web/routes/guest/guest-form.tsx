import type { ReactNode } from 'react';
import { Form } from 'react-router';
import { Hidden } from '../../form/fields.tsx';
import type { FormReply } from '../../form/form-reply.ts';
import { FormScope } from '../../form/form-scope.tsx';
import type { GuestRoomQuery } from '../../gql/graphql.ts';
import { SubmitButton } from '../../ui/button.tsx';
import ui from '../../ui/ui.module.css';
import { EmailField } from './guest-email.tsx';

export type Room = NonNullable<GuestRoomQuery['guestRoom']>;

export const REASONS = [
  'NO_CAPACITY',
  'TOO_SHORT',
  'NOT_MANUFACTURABLE',
  'PRICE',
  'MATERIAL',
  'TERMS',
  'OTHER',
] as const;

export interface Scope {
  readonly reply: FormReply | undefined;
  readonly idempotencyKey: string;
}

interface GuestFormProps {
  room: Room;
  scope: Scope;
  intent: 'nda' | 'ask' | 'decline';
  /** What its button says. */
  word: string;
  isPrimary?: boolean;
  children: ReactNode;
}

/** A form of the guest's page: its fields, then the address that the link was sent to, then its button. */
export function GuestForm({ room, scope, intent, word, isPrimary, children }: GuestFormProps) {
  return (
    <Form method="post" noValidate className={ui.stackTight}>
      <FormScope reply={scope.reply} form={intent}>
        <Hidden name="intent" value={intent} />
        <Hidden name="idempotencyKey" value={scope.idempotencyKey} />
        {children}
        <EmailField sentTo={room.sentTo} />
        <div>
          <SubmitButton {...(isPrimary ? { look: 'primary' as const } : {})}>{word}</SubmitButton>
        </div>
      </FormScope>
    </Form>
  );
}
