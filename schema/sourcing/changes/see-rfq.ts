import sql from 'sql-template-tag';
import { Field, ID, InputType } from 'type-graphql';
import { command } from '../../kernel/command.ts';
import { CommandInput } from '../../kernel/command-input.ts';
import { notFound } from '../../kernel/fault.ts';
import { uuidOf } from '../../kernel/id.ts';
import { seeThread } from '../thread/see-thread.ts';

@InputType({ description: 'A request whose news has been read up to now.' })
export class RfqSeeInput extends CommandInput {
  @Field(() => ID, { description: 'The request.' }) rfqId!: string;
}

/** Notes that a person has looked at what is new in a request, up to now: for themselves alone. */
export const rfqSee = command<RfqSeeInput>({
  name: 'rfqSee',
  can: 'message:write',
  async run(tx, input) {
    const id = uuidOf('rfq', input.rfqId);
    const found = id && (await tx.row(sql`select id from app.rfq where id = ${id}::uuid`));
    if (!found) throw notFound(['rfqId']);
    await seeThread(tx, id);
    return { type: 'rfq', id };
  },
});
