import { Form } from 'react-router';
import { Allowed } from '../../../domain/allowed.tsx';
import { Hidden } from '../../../form/fields.tsx';
import type { Act } from '../../../gql/acts.ts';
import { SubmitButton } from '../../../ui/button.tsx';

/** The button at the end of a row, with the row's name for those who hear it. */
export function RowAct(props: {
  act: Act;
  intent: string;
  id: string;
  idempotencyKey: string;
  word: string;
  label: string;
}) {
  return (
    <Form method="post">
      <Hidden name="intent" value={props.intent} />
      <Hidden name="id" value={props.id} />
      <Hidden name="idempotencyKey" value={props.idempotencyKey} />
      <Allowed act={props.act} word={props.word}>
        <SubmitButton small look="danger" aria-label={props.label}>
          {props.word}
        </SubmitButton>
      </Allowed>
    </Form>
  );
}
