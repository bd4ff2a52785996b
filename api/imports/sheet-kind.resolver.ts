import { Arg, Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql';
import { sheetKinds as kinds, listSheetProfiles, SheetProfile } from '#schema/imports/index.ts';
import { may } from '#schema/kernel/actor.ts';
import type { Context } from '../context.ts';

@ObjectType({ description: 'One column of a kind of sheet.' })
export class SheetColumn {
  @Field(() => String, { description: 'Stable name.' }) key!: string;
  @Field(() => String, { description: 'Heading in Chinese.' }) nameZh!: string;
  @Field(() => String, { description: 'Heading in English.' }) nameEn!: string;
  @Field(() => Boolean, { description: 'Whether a sheet must have it.' }) isRequired!: boolean;
  @Field(() => String, { description: 'A value that would do.' }) example!: string;
  @Field(() => String, { description: 'What it means, in Chinese.' }) noteZh!: string;
  @Field(() => String, { description: 'What it means, in English.' }) noteEn!: string;
}

@ObjectType({ description: 'A kind of sheet that can be brought in.' })
export class SheetKind {
  @Field(() => String, { description: 'Stable name.' }) kind!: string;
  @Field(() => String, { description: 'Name in Chinese.' }) nameZh!: string;
  @Field(() => String, { description: 'Name in English.' }) nameEn!: string;
  @Field(() => Boolean, { description: 'Whether the viewer may bring such a sheet in.' }) isAllowed!: boolean;
  @Field(() => [SheetColumn], { description: 'Its columns, in the order of the template.' })
  columns!: SheetColumn[];
}

@Resolver()
export class SheetKindResolver {
  @Query(() => [SheetKind], { description: 'The kinds of sheet that can be brought in.' })
  sheetKinds(@Ctx() context: Context): SheetKind[] {
    context.requireSignedIn();
    return kinds().map(({ kind, titles, can, columns }) => ({
      kind,
      nameZh: titles['zh-CN'],
      nameEn: titles.en,
      isAllowed: may(context.actor, can),
      columns: columns.map(({ key, titles: names, isRequired, example, notes }) => ({
        key,
        nameZh: names['zh-CN'],
        nameEn: names.en,
        isRequired,
        example,
        noteZh: notes['zh-CN'],
        noteEn: notes.en,
      })),
    }));
  }

  @Query(() => [SheetProfile], {
    description: 'Mappings of columns that the viewer’s firm has saved, by name; at most 200.',
  })
  async sheetProfiles(
    @Arg('kind', () => String, { nullable: true, description: 'Only those for this kind of sheet.' }) kind:
      | string
      | null,
    @Ctx() context: Context,
  ): Promise<SheetProfile[]> {
    context.requireSignedIn();
    return await listSheetProfiles(context.query, kind ?? undefined);
  }
}
