import { Field, InputType } from 'type-graphql';
import { CommandInput } from '../kernel/command-input.ts';
import { problem, type UserError } from '../kernel/refusal.ts';
import { webhookKinds } from '../notices.ts';
import { judgeTarget, type TargetRefusal } from './webhook-target.ts';

/** What is said of an endpoint when it is made and when it is changed. */
@InputType({ description: 'What is said of an endpoint.' })
export abstract class EndpointFacts extends CommandInput {
  @Field(() => String, {
    description: 'https, on the public internet, at most 2,000 characters; no password in it.',
  })
  url!: string;
  @Field(() => [String], {
    description: 'Which events it hears of: one at least, of docs/reference/events.md.',
  })
  events!: string[];
  @Field(() => String, { nullable: true, description: 'What it is for, at most 200 characters.' })
  note?: string | null;
}

const messages: Readonly<Record<TargetRefusal, string>> = {
  URL_MALFORMED: 'This is not an address.',
  URL_NOT_HTTPS: 'Only https is delivered to.',
  URL_WITH_PASSWORD: 'An address must not carry a user or a password.',
  URL_PORT_NOT_ALLOWED: 'Port 443, or one from 1024 on.',
  TARGET_NOT_PUBLIC: 'This address is not on the public internet.',
};

/** Everything that is wrong with what is said of an endpoint. */
export function endpointProblems({ url, events, note }: EndpointFacts): UserError[] {
  const found: UserError[] = [];
  const refusal = url.length > 2_000 ? 'URL_MALFORMED' : judgeTarget(url);
  if (refusal) found.push(problem({ code: refusal, message: messages[refusal], path: ['url'] }));
  if (events.length === 0)
    found.push(problem({ code: 'MISSING', message: 'Name at least one event.', path: ['events'] }));
  const known = webhookKinds().map(({ event }) => event);
  for (const [index, event] of events.entries())
    if (!known.includes(event))
      found.push(
        problem({
          code: 'UNKNOWN_EVENT',
          message: 'No such event.',
          path: ['events', String(index)],
          params: { found: event },
        }),
      );
  if ((note?.length ?? 0) > 200)
    found.push(
      problem({
        code: 'TOO_LONG',
        message: 'At most 200 characters.',
        path: ['note'],
        params: { longest: 200 },
      }),
    );
  return found;
}
