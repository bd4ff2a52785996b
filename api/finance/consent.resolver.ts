import {
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Query,
  Resolver,
  Root,
  UseMiddleware,
} from 'type-graphql';
import {
  Consent,
  type ConsentAction,
  ConsentActionEnum,
  type ConsentSide,
  ConsentSideEnum,
  type ConsentState,
  ConsentStateEnum,
  consentTable,
  DataField,
  fieldsOf,
  Institution,
  listConsents,
  listDataFields,
  listInstitutions,
  odrlOf,
  receiptOf,
} from '#schema/finance/index.ts';
import { Firm, firmById } from '#schema/identity/index.ts';
import { organisationOf } from '#schema/kernel/actor.ts';
import { canonicalJson } from '#schema/kernel/canonical-json.ts';
import { encodeId } from '#schema/kernel/id.ts';
import { connectionOf, idField } from '#schema/kernel/node.ts';
import { actionsIn } from '#schema/kernel/state-table.ts';
import type { Context } from '../context.ts';
import { connection } from '../kernel/connection.ts';
import { nullIsAbsent } from '../kernel/null-is-absent.ts';
import { PageArgs } from '../kernel/page-args.ts';

const ConsentConnection = connectionOf('Consent', () => Consent);
const InstitutionConnection = connectionOf('Institution', () => Institution);

@ArgsType()
class ConsentArgs extends PageArgs {
  @Field(() => ConsentSideEnum, { description: 'SUBJECT: those given. RECIPIENT: those received.' })
  side!: ConsentSide;
  @Field(() => ConsentStateEnum, { nullable: true, description: 'Only those in this state.' })
  state?: ConsentState;
}

const isSubject = (consent: Consent, { query }: Pick<Context, 'query'>) =>
  organisationOf(query.actor) === consent.subjectId;

@Resolver(() => Consent)
export class ConsentResolver {
  @UseMiddleware(nullIsAbsent)
  @Query(() => ConsentConnection, { description: 'Consents of one side, newest first.' })
  async consents(@Args(() => ConsentArgs) { side, state, ...page }: ConsentArgs, @Ctx() context: Context) {
    context.requireSignedIn();
    return connection(await listConsents(context.query, { side, state }, page), page);
  }

  @UseMiddleware(nullIsAbsent)
  @Query(() => InstitutionConnection, {
    description: 'Verified institutions that may be given data, newest first.',
  })
  async institutions(@Args(() => PageArgs) page: PageArgs, @Ctx() context: Context) {
    context.requireSignedIn();
    return connection(await listInstitutions(context.query, page), page);
  }

  @Query(() => [DataField], { description: 'The catalogue of all that can be shared, classified.' })
  async dataFields(@Ctx() context: Context): Promise<readonly DataField[]> {
    context.requireSignedIn();
    return await listDataFields(context.query);
  }

  @FieldResolver(() => ID, idField)
  id(@Root() consent: Consent): string {
    return encodeId('con', consent.id);
  }
  @FieldResolver(() => Firm, { nullable: true, description: 'Whose data it is.' })
  async subject(@Root() consent: Consent, @Ctx() { query }: Context): Promise<Firm | undefined> {
    return await firmById(query, consent.subjectId);
  }
  @FieldResolver(() => Firm, { nullable: true, description: 'The institution that reads it.' })
  async recipient(@Root() consent: Consent, @Ctx() { query }: Context): Promise<Firm | undefined> {
    return await firmById(query, consent.recipientId);
  }
  @FieldResolver(() => ConsentSideEnum, { description: 'Whether the viewer’s firm gave it or was given it.' })
  side(@Root() consent: Consent, @Ctx() context: Context): ConsentSide {
    return isSubject(consent, context) ? 'SUBJECT' : 'RECIPIENT';
  }
  @FieldResolver(() => [DataField], {
    description: 'What exactly it gives away; empty where only a score is shared.',
  })
  async fields(@Root() consent: Consent, @Ctx() { query }: Context): Promise<DataField[]> {
    return await fieldsOf(query, consent);
  }
  @FieldResolver(() => [ConsentActionEnum], { description: 'What the viewer’s firm can do with it now.' })
  availableActions(@Root() consent: Consent, @Ctx() context: Context): ConsentAction[] {
    return isSubject(consent, context) ? actionsIn(consentTable, consent.state) : [];
  }
  @FieldResolver(() => String, {
    description:
      'The receipt as JSON text, signed with Ed25519; the public key and how to check it stand in it.',
  })
  async receipt(@Root() consent: Consent, @Ctx() { query, services }: Context): Promise<string> {
    return await receiptOf(query, services.database.secrets, consent);
  }
  @FieldResolver(() => String, { description: 'The consent as an agreement of ODRL 2.2, JSON-LD text.' })
  async odrl(@Root() consent: Consent, @Ctx() { query }: Context): Promise<string> {
    return canonicalJson(odrlOf(consent, await fieldsOf(query, consent)));
  }
}

@Resolver(() => Institution)
export class InstitutionResolver {
  @FieldResolver(() => ID, { description: 'The institution, to name as a recipient.' })
  id(@Root() institution: Institution): string {
    return encodeId('org', institution.id);
  }
}
