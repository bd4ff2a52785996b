import { data, redirect } from 'react-router';
import { FormReader } from '../../../form/read-form.ts';
import { toFieldErrors } from '../../../form/user-errors.ts';
import { run } from '../../../graphql.server.ts';
import {
  PromiseInquireDocument,
  RevisionPutBillDocument,
  RevisionPutComponentsDocument,
  RevisionPutDocument,
  RevisionReleaseDocument,
} from '../making.gql.ts';
import type { Route } from './+types/item.ts';
import { fieldOfComponents, readComponents } from './components-form.ts';
import { fieldOfInquiry, readFigures, readInquiry } from './inquiry-form.ts';
import { fieldOfRouting, readRouting } from './routing-form.ts';
import { issueStock, putStock } from './stock-acts.server.ts';

/** Runs the act that was posted; what is refused stands at the form that it came from. */
export async function actOnItem(args: Route.ActionArgs) {
  const reader = new FormReader(await args.request.formData());
  const form = reader.optional('form') ?? '';
  const idempotencyKey = `${reader.text('idempotencyKey')}:${form}`;
  switch (reader.optional('intent')) {
    case 'release': {
      const input = { idempotencyKey, revisionId: reader.text('revisionId') };
      const { userErrors } = (await run(args, RevisionReleaseDocument, { input })).data.itemRevisionRelease;
      if (userErrors.length > 0)
        return data(
          reader.reply(
            toFieldErrors(userErrors, () => ''),
            form,
          ),
          { status: 422 },
        );
      break;
    }
    case 'bill': {
      const revision = reader.text('revision');
      const bill = reader.text('bill');
      if (reader.errors.length > 0) return data(reader.reply(reader.errors, form), { status: 400 });
      const input = { idempotencyKey, itemId: args.params.id, revision, bill };
      const { userErrors } = (await run(args, RevisionPutBillDocument, { input })).data.itemRevisionPutBill;
      const fieldOf = (path: string) => (path === 'revision' ? path : 'bill');
      if (userErrors.length > 0)
        return data(reader.reply(toFieldErrors(userErrors, fieldOf), form), { status: 422 });
      break;
    }
    case 'components': {
      const { input, rows } = readComponents(reader, idempotencyKey);
      if (reader.errors.length > 0) return data(reader.reply(reader.errors, form), { status: 400 });
      const { userErrors } = (await run(args, RevisionPutComponentsDocument, { input })).data
        .itemRevisionPutComponents;
      const fieldOf = (path: string) => fieldOfComponents(path, rows);
      if (userErrors.length > 0)
        return data(reader.reply(toFieldErrors(userErrors, fieldOf), form), { status: 422 });
      break;
    }
    case 'stock':
    case 'issue': {
      const actOnStock = reader.optional('intent') === 'stock' ? putStock : issueStock;
      const refused = await actOnStock(args, { reader, form, idempotencyKey });
      if (refused) return refused;
      break;
    }
    case 'ask': {
      const figures = readFigures(reader);
      const input = readInquiry(reader, idempotencyKey, figures);
      if (reader.errors.length > 0) return data(reader.reply(reader.errors, form), { status: 400 });
      const { orderPromise, userErrors } = (await run(args, PromiseInquireDocument, { input })).data
        .orderPromiseInquire;
      if (orderPromise) return redirect(`/promises/${orderPromise.id}`, 303);
      const fieldOf = (path: string) => fieldOfInquiry(path, figures);
      return data(reader.reply(toFieldErrors(userErrors, fieldOf), form), { status: 422 });
    }
    default: {
      const routing = readRouting(reader, args.params.id, idempotencyKey);
      const { input } = routing;
      if (reader.errors.length > 0) return data(reader.reply(reader.errors, form), { status: 400 });
      const { userErrors } = (await run(args, RevisionPutDocument, { input })).data.itemRevisionPut;
      if (userErrors.length > 0)
        return data(
          reader.reply(
            toFieldErrors(userErrors, (path) => fieldOfRouting(path, routing)),
            form,
          ),
          { status: 422 },
        );
    }
  }
  return redirect(`/catalogue/${args.params.id}`, 303);
}
