import { Field, InputType } from 'type-graphql';
import { command } from '../kernel/command.ts';
import { CommandInput } from '../kernel/command-input.ts';
import { refuseAny } from '../kernel/refusal.ts';
import { type Locale, LocaleEnum, Person } from './person.ts';
import { nameProblems } from './person-name.ts';
import { requirePerson } from './require-person.ts';

@InputType({ description: 'How the viewer wants to be called and addressed.' })
export class PersonChangeInput extends CommandInput {
  @Field(() => String, { description: 'Name as it is to be shown, at most 100 characters.' }) name!: string;
  @Field(() => LocaleEnum, { description: 'Language of screens and mails.' }) locale!: Locale;
}

/** Changes the viewer's own name and language. Refuses an empty or too long name. */
export const personChange = command<PersonChangeInput>({
  name: 'personChange',
  can: 'member',
  async run(tx, input) {
    const { personId } = requirePerson(tx.actor);
    refuseAny(nameProblems(input.name, ['name']));
    const person = await tx.em.findOneOrFail(Person, { id: personId });
    const before = { name: person.name, locale: person.locale };
    person.name = input.name.trim();
    person.locale = input.locale;
    tx.audit(
      { type: 'person', id: personId },
      { name: [before.name, person.name], locale: [before.locale, person.locale] },
    );
    return { type: 'per', id: personId };
  },
});
