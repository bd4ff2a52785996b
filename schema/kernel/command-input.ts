import { Field, InputType } from 'type-graphql';

/** What every mutation's input carries. Optional in our code, where the key travels beside the input. */
@InputType({ description: 'What every mutation’s input carries.' })
export class CommandInput {
  @Field(() => String, {
    description:
      'Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did.',
  })
  idempotencyKey?: string;
}
