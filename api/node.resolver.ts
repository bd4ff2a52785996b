import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { capacityOfferById, capacityRequestById, cardById, reservationById } from '#schema/exchange/index.ts';
import { findOrganisation, personById } from '#schema/identity/index.ts';
import { Fault } from '#schema/kernel/fault.ts';
import { decodeId } from '#schema/kernel/id.ts';
import { Node } from '#schema/kernel/node.ts';
import type { Query as Read } from '#schema/kernel/run-query.ts';
import {
  capacityImportById,
  findCapacityDifference,
  siteById,
  workCenterById,
} from '#schema/plants/index.ts';
import type { Context } from './context.ts';

type Load = (query: Read, id: string) => Promise<object | undefined>;

/** Prefix of an id → its type, and how it is read with the asker's visibility. */
const kinds: Readonly<Record<string, readonly [nodeType: string, load: Load]>> = {
  org: ['Organisation', findOrganisation],
  per: ['Person', personById],
  sit: ['Site', siteById],
  wkc: ['WorkCenter', workCenterById],
  imp: ['CapacityImport', capacityImportById],
  dif: ['CapacityDifference', findCapacityDifference],
  off: ['CapacityOffer', capacityOfferById],
  crd: ['OfferCard', cardById],
  req: ['CapacityRequest', capacityRequestById],
  rsv: ['Reservation', reservationById],
};

export const nodesMax = 100;

@Resolver()
export class NodeResolver {
  @Query(() => Node, {
    nullable: true,
    description: 'Anything by its id; null when it does not exist or is not the viewer’s to see.',
  })
  async node(
    @Arg('id', () => ID, { description: 'Of any kind.' }) id: string,
    @Ctx() context: Context,
  ): Promise<object | null> {
    context.requireSignedIn();
    return await read(context.query, id);
  }

  @Query(() => [Node], { nullable: 'items', description: 'Up to 100 things by their ids, in this order.' })
  async nodes(
    @Arg('ids', () => [ID], { description: 'Of any kinds, 100 at most.' }) ids: string[],
    @Ctx() context: Context,
  ): Promise<(object | null)[]> {
    context.requireSignedIn();
    if (ids.length > nodesMax)
      throw new Fault('BAD_USER_INPUT', `At most ${nodesMax} ids.`, { argument: 'ids' });
    return await Promise.all(ids.map((id) => read(context.query, id)));
  }
}

async function read(query: Read, wire: string): Promise<object | null> {
  const id = decodeId(wire);
  const kind = id && kinds[id.prefix];
  if (!kind) return null;
  const [nodeType, load] = kind;
  const found = await load(query, id.uuid);
  return found ? { ...found, nodeType } : null;
}
