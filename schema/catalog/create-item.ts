import sql from 'sql-template-tag';
import { Field, ID, InputType } from 'type-graphql';
import { personOf } from '../kernel/actor.ts';
import { command } from '../kernel/command.ts';
import { CommandInput } from '../kernel/command-input.ts';
import { newId } from '../kernel/id.ts';
import { refuse, refuseAny } from '../kernel/refusal.ts';
import { UnitCodeScalar } from '../kernel/scalars.ts';
import type { UnitCode } from '../kernel/units.ts';
import { checkMaterials } from '../plants/index.ts';
import { countedInProblems } from './components/component.rules.ts';
import { textProblems } from './step.rules.ts';

@InputType({ description: 'An item of the firm’s catalogue.' })
export class ItemCreateInput extends CommandInput {
  @Field(() => String, { description: 'The firm’s own number, 1 to 60 characters, each once.' })
  number!: string;
  @Field(() => String, { description: 'What it is called, 1 to 200 characters.' }) name!: string;
  @Field(() => ID, { nullable: true, description: 'What it is made of.' }) materialCode?: string | null;
  @Field(() => UnitCodeScalar, {
    nullable: true,
    description:
      'What it is counted in: pieces unless told; bought material also by mass, length, area, volume or package.',
  })
  unit?: UnitCode | null;
}

/** Writes down an item. Refuses NUMBER_TAKEN, UNKNOWN_MATERIAL, NOT_COUNTED_SO. */
export const itemCreate = command<ItemCreateInput>({
  name: 'itemCreate',
  can: 'item:write',
  async run(tx, input) {
    refuseAny([
      ...textProblems(input.number, 60, ['number']),
      ...textProblems(input.name, 200, ['name']),
      ...(await checkMaterials(tx, input.materialCode ? [input.materialCode] : [], ['materialCode'])),
      ...countedInProblems(input.unit ?? 'H87', ['unit']),
    ]);
    const id = newId<'itm'>();
    const made = await tx.row(sql`
      insert into app.item (id, organisation_id, number, name, material_code, unit, created_by, created_at)
      values (${id}::uuid, ${tx.organisationId}::uuid, ${input.number.trim()}, ${input.name.trim()}, ${input.materialCode ?? null}, ${input.unit ?? 'H87'},
        ${personOf(tx.actor)}::uuid, ${tx.now})
      on conflict (organisation_id, number) do nothing returning id`);
    if (!made)
      refuse({ code: 'NUMBER_TAKEN', message: 'There is an item of this number already.', path: ['number'] });
    tx.audit({ type: 'item', id }, { number: [null, input.number.trim()] });
    return { type: 'itm', id };
  },
});
