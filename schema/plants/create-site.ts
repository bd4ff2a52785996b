import { UniqueConstraintViolationException } from '@mikro-orm/postgresql';
import sql from 'sql-template-tag';
import { Field, ID, InputType, Int } from 'type-graphql';
import { checkCity } from '../identity/index.ts';
import { command } from '../kernel/command.ts';
import { CommandInput } from '../kernel/command-input.ts';
import { newId } from '../kernel/id.ts';
import { invariant } from '../kernel/invariant.ts';
import { problem, refuse, refuseAny, type UserError } from '../kernel/refusal.ts';
import type { Tx } from '../kernel/tx.ts';
import { Site } from './site.ts';

@InputType({ description: 'A new plant.' })
export class SiteCreateInput extends CommandInput {
  @Field(() => String, { description: 'Name, unique within the organisation.' }) name!: string;
  @Field(() => ID, { description: 'Code of its city.' }) cityCode!: string;
  @Field(() => [Int], { description: 'ISO weekdays on which work is done, 1 = Monday.' })
  workingDays!: number[];
}

/** Adds a plant. Refuses an empty or taken name, an unknown city, working days that are none. */
export const siteCreate = command<SiteCreateInput>({
  name: 'siteCreate',
  can: 'plant:write',
  async run(tx, input) {
    refuseAny([...problemsOf(input), ...(await checkCity(tx, input.cityCode, ['cityCode']))]);
    const id = newId<'sit'>();
    const timeZone = await zoneOf(tx, input.cityCode);
    tx.em.create(Site, {
      id,
      organisationId: tx.organisationId,
      name: input.name.trim(),
      cityCode: input.cityCode,
      timeZone,
      workingDays: [...new Set(input.workingDays)].sort(),
      createdAt: tx.now,
    });
    try {
      await tx.em.flush();
    } catch (error) {
      if (!(error instanceof UniqueConstraintViolationException)) throw error;
      refuse({ code: 'NAME_TAKEN', message: 'There is a site of this name already.', path: ['name'] });
    }
    tx.audit({ type: 'site', id }, { name: [null, input.name] });
    return { type: 'sit', id };
  },
});

/** A city that has been checked has a zone: its clocks are the site's. */
async function zoneOf(tx: Tx, cityCode: string): Promise<string> {
  const city = await tx.row<{ timeZone: string }>(
    sql`select time_zone from ref.city where code = ${cityCode}`,
  );
  invariant(city, 'a city that has been checked is on the list');
  return city.timeZone;
}

function problemsOf(input: SiteCreateInput): UserError[] {
  const found: UserError[] = [];
  if (!input.name.trim() || input.name.length > 100)
    found.push(problem({ code: 'MISSING', message: 'A name of 1 to 100 characters.', path: ['name'] }));
  if (input.workingDays.length === 0 || input.workingDays.some((day) => day < 1 || day > 7)) {
    found.push(
      problem({ code: 'WORKING_DAYS', message: 'Name ISO weekdays, 1 to 7.', path: ['workingDays'] }),
    );
  }
  return found;
}
