import {
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Int,
  Query,
  Resolver,
  Root,
  UseMiddleware,
} from 'type-graphql';
import {
  Consent,
  ConsentRead,
  type ConsentSide,
  ConsentSideEnum,
  consentById,
  DataField,
  type DataGroup,
  DataGroupEnum,
  Dossier,
  DossierFigure,
  DossierPreview,
  fieldsByCode,
  type Granularity,
  GranularityEnum,
  listConsentReads,
  type Purpose,
  PurposeEnum,
  previewDossier,
  readDossier,
} from '#schema/finance/index.ts';
import { Firm, firmById } from '#schema/identity/index.ts';
import { encodeId, uuidOf } from '#schema/kernel/id.ts';
import { connectionOf, idField } from '#schema/kernel/node.ts';
import { requireId } from '#schema/kernel/require-id.ts';
import type { Context } from '../context.ts';
import { connection } from '../kernel/connection.ts';
import { nullIsAbsent } from '../kernel/null-is-absent.ts';
import { PageArgs } from '../kernel/page-args.ts';

@ArgsType()
class DossierArgs {
  @Field(() => ID, { description: 'The consent to read by.' }) consentId!: string;
  @Field(() => PurposeEnum, { description: 'What for; another purpose than the consent’s reads nothing.' })
  purpose!: Purpose;
  @Field(() => [String], {
    nullable: true,
    description: 'Codes of the fields; all that it gives where none is named.',
  })
  fields?: string[];
}
@ArgsType()
class PreviewArgs {
  @Field(() => [DataGroupEnum], { description: 'Which groups of the catalogue.' }) dataGroups!: DataGroup[];
  @Field(() => GranularityEnum, { description: 'How fine.' }) granularity!: Granularity;
  @Field(() => Int, { description: 'How far back, 1 to 36 months.' }) windowMonths!: number;
}
@ArgsType()
class ConsentReadArgs extends PageArgs {
  @Field(() => ConsentSideEnum, {
    description: 'SUBJECT: of your data. RECIPIENT: by your people and programs.',
  })
  side!: ConsentSide;
  @Field(() => ID, { nullable: true, description: 'Only by this consent.' }) consentId?: string;
}

/** A figure with the consent by which it was read; without one in a preview. */
type ReadFigure = DossierFigure & { readonly consentUuid?: string };

const ConsentReadConnection = connectionOf('ConsentRead', () => ConsentRead);

@Resolver(() => Dossier)
export class DossierResolver {
  @UseMiddleware(nullIsAbsent)
  @Query(() => Dossier, {
    nullable: true,
    description:
      'Reads by a consent. Each reading is noted for the firm, with who read it. Null for a consent that you were not given.',
  })
  async dossier(
    @Args(() => DossierArgs) { consentId, purpose, fields }: DossierArgs,
    @Ctx() context: Context,
  ): Promise<Dossier | undefined> {
    context.require('dossier:read');
    const id = uuidOf('con', consentId);
    return (
      id && (await readDossier(context.services.database, context.actor, { consentId: id, purpose, fields }))
    );
  }
  @Query(() => DossierPreview, {
    description: 'What a recipient would see by such a consent, before you agree.',
  })
  async dossierPreview(
    @Args(() => PreviewArgs) terms: PreviewArgs,
    @Ctx() context: Context,
  ): Promise<DossierPreview> {
    context.require('consent:write');
    return await previewDossier(context.query, terms);
  }
  @FieldResolver(() => Consent, { nullable: true, description: 'By which consent.' })
  async consent(@Root() { consentId }: Dossier, @Ctx() { query }: Context): Promise<Consent | undefined> {
    return await consentById(query, consentId);
  }
  @FieldResolver(() => ID, {
    nullable: true,
    description: 'The reading, as the firm’s log has it; null where nothing was read.',
  })
  readId(@Root() { readId }: Dossier): string | null {
    return readId && encodeId('cnr', readId);
  }
  @FieldResolver(() => [DossierFigure], {
    description: 'The figures, in the order of the catalogue, newest first.',
  })
  figures(@Root() { figures, consentId }: Dossier): ReadFigure[] {
    return figures.map((figure) => ({ ...figure, consentUuid: consentId }));
  }
}

@Resolver(() => DossierPreview)
export class DossierPreviewResolver {
  @FieldResolver(() => [DataField], {
    description: 'The fields that it would give away; none where only a score is shared.',
  })
  async fields(@Root() { fields }: DossierPreview, @Ctx() { query }: Context): Promise<DataField[]> {
    return await fieldsByCode(query, fields);
  }
  @FieldResolver(() => [DossierFigure], { description: 'The figures, as the recipient would see them.' })
  figures(@Root() { figures }: DossierPreview): DossierFigure[] {
    return figures;
  }
}

@Resolver(() => DossierFigure)
export class DossierFigureResolver {
  @FieldResolver(() => DataField, { description: 'Which field of the catalogue.' })
  async field(@Root() { field }: DossierFigure, @Ctx() { query }: Context): Promise<DataField | undefined> {
    return (await fieldsByCode(query, [field]))[0];
  }
  @FieldResolver(() => ID, {
    nullable: true,
    description: 'By which consent it was read; null in a preview.',
  })
  consentId(@Root() { consentUuid }: ReadFigure): string | null {
    return consentUuid === undefined ? null : encodeId('con', consentUuid);
  }
}

@Resolver(() => ConsentRead)
export class ConsentReadResolver {
  @UseMiddleware(nullIsAbsent)
  @Query(() => ConsentReadConnection, { description: 'Who read what by consents, newest first.' })
  async consentReads(
    @Args(() => ConsentReadArgs) { side, consentId, ...page }: ConsentReadArgs,
    @Ctx() context: Context,
  ) {
    context.requireSignedIn();
    const id = consentId === undefined ? undefined : requireId('con', consentId, 'consentId');
    return connection(await listConsentReads(context.query, { side, consentId: id }, page), page);
  }
  @FieldResolver(() => ID, idField)
  id(@Root() read: ConsentRead): string {
    return encodeId('cnr', read.id);
  }
  @FieldResolver(() => Consent, { nullable: true, description: 'By which consent.' })
  async consent(@Root() { consentId }: ConsentRead, @Ctx() { query }: Context): Promise<Consent | undefined> {
    return await consentById(query, consentId);
  }
  @FieldResolver(() => Firm, { nullable: true, description: 'Which institution.' })
  async institution(@Root() { readerId }: ConsentRead, @Ctx() { query }: Context): Promise<Firm | undefined> {
    return await firmById(query, readerId);
  }
  @FieldResolver(() => [DataField], { description: 'Which fields.' })
  async fields(@Root() { fields }: ConsentRead, @Ctx() { query }: Context): Promise<DataField[]> {
    return await fieldsByCode(query, fields);
  }
}
