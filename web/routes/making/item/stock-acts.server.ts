import { data } from 'react-router';
import type { FormReader } from '../../../form/read-form.ts';
import { toFieldErrors } from '../../../form/user-errors.ts';
import { run } from '../../../graphql.server.ts';
import { ItemPutStockDocument, PromiseIssueDocument } from '../making.gql.ts';
import type { Route } from './+types/item.ts';
import { fieldOfStock, readStock } from './stock-form.ts';

interface Posted {
  readonly reader: FormReader;
  readonly form: string;
  readonly idempotencyKey: string;
}

/** Writes what there is of an item; answers what is refused, at its fields. */
export async function putStock(args: Route.ActionArgs, { reader, form, idempotencyKey }: Posted) {
  const { input, rows } = readStock(reader, args.params.id, idempotencyKey);
  if (reader.errors.length > 0) return data(reader.reply(reader.errors, form), { status: 400 });
  const { userErrors } = (await run(args, ItemPutStockDocument, { input })).data.itemPutStock;
  if (userErrors.length === 0) return null;
  const errors = toFieldErrors(userErrors, (path) => fieldOfStock(path, rows));
  return data(reader.reply(errors, form), { status: 422 });
}

/** Hands out what a bought order has taken of an item; answers what is refused. */
export async function issueStock(args: Route.ActionArgs, { reader, form, idempotencyKey }: Posted) {
  const input = { idempotencyKey, itemId: args.params.id, orderPromiseId: reader.text('orderPromiseId') };
  const { userErrors } = (await run(args, PromiseIssueDocument, { input })).data.orderPromiseIssue;
  if (userErrors.length === 0) return null;
  const errors = toFieldErrors(userErrors, () => '');
  return data(reader.reply(errors, form), { status: 422 });
}
