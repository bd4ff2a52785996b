import sql from 'sql-template-tag';
import { invariant } from '../../kernel/invariant.ts';
import type { Query } from '../../kernel/run-query.ts';

/** A card as it is kept: the artefact, and the words and levers that it is read with. */
export interface StoredModel {
  readonly code: string;
  readonly sha256: string;
  readonly guideSha256: string;
  readonly artefact: Readonly<Record<string, unknown>>;
  readonly guide: Readonly<Record<string, unknown>>;
  readonly servedFrom: string;
}

const columns = sql`code, sha256, guide_sha256, artefact, guide, served_from::text as served_from`;

/** The card that scores now. */
export async function servingModel(query: Query): Promise<StoredModel> {
  const found = await query.row<StoredModel>(sql`
    select ${columns} from ref.credit_model where served_from <= (app.clock() at time zone 'Asia/Shanghai')::date
    order by served_from desc, position desc limit 1`);
  invariant(found !== undefined, 'the reference data has a card');
  return found;
}

/** A card by its code, also one that scores no more. */
export function storedModelByCode(query: Query, code: string): Promise<StoredModel | undefined> {
  const loader = query.loader<string, StoredModel | undefined>('credit-model', async (codes) => {
    const found = await query.rows<StoredModel>(
      sql`select ${columns} from ref.credit_model where code = any (${[...codes]}::text[])`,
    );
    return codes.map((wanted) => found.find((model) => model.code === wanted));
  });
  return loader.load(code);
}
