import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { SearchHit, type SearchKind, search } from '#schema/desk/index.ts';
import { Fault } from '#schema/kernel/fault.ts';
import { encodeId } from '#schema/kernel/id.ts';
import { idField } from '#schema/kernel/node.ts';
import type { Context } from '../context.ts';

const textMax = 100;
const hitsMax = 50;

const prefixes: Readonly<Record<SearchKind, string>> = {
  SITE: 'sit',
  WORK_CENTER: 'wkc',
  OFFER: 'off',
  REQUEST: 'req',
  RESERVATION: 'rsv',
  FIRM: 'crd',
};

@Resolver(() => SearchHit)
export class SearchResolver {
  @Query(() => [SearchHit], {
    complexity: 50,
    description:
      'What the typed words begin, of the viewer’s own things and of firms that offer: names, codes, numbers, pinyin and its initials.',
  })
  async search(
    @Arg('text', () => String, { description: 'As typed, 100 characters at most; every word must fit.' })
    text: string,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many at most, 1 to 50.' }) first: number,
    @Ctx() context: Context,
  ): Promise<SearchHit[]> {
    context.requireSignedIn();
    if (text.length > textMax)
      throw new Fault('BAD_USER_INPUT', `At most ${textMax} characters.`, { argument: 'text' });
    if (first < 1 || first > hitsMax)
      throw new Fault('BAD_USER_INPUT', `first must be between 1 and ${hitsMax}.`, { argument: 'first' });
    return await search(context.query, text, first);
  }

  @FieldResolver(() => ID, { ...idField, description: 'Of the thing; of a firm its newest offer’s card.' })
  id(@Root() hit: SearchHit): string {
    return encodeId(prefixes[hit.kind], hit.subjectId);
  }
}
