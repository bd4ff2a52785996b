import { Ctx, Field, FieldResolver, ID, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { fileById, StoredFile } from '#schema/files/index.ts';
import { plainDate } from '#schema/kernel/calendar/plain-date.ts';
import { decimal, decimalOf } from '#schema/kernel/decimal.ts';
import { encodeId } from '#schema/kernel/id.ts';
import { idField } from '#schema/kernel/node.ts';
import type { Quantity } from '#schema/kernel/quantity.ts';
import { DateScalar } from '#schema/kernel/scalars.ts';
import { QuantityType, shown } from '#schema/kernel/values.ts';
import {
  Capability,
  CapabilityKind,
  Certificate,
  type CertificateState,
  CertificateStateEnum,
  capabilitiesOfCenter,
  certificateStateOn,
  certificatesOfSite,
  Equipment,
  equipmentById,
  equipmentOfCenter,
  listCapabilityKinds,
  listStandards,
  Photograph,
  performancesOfCenter,
  photographsOfCenter,
  Site,
  Standard,
  WorkCenter,
  workCenterById,
} from '#schema/plants/index.ts';
import type { Context } from '../../context.ts';

@ObjectType({ description: 'How well a work centre works, from a day on.' })
export class Performance {
  @Field(() => DateScalar, { description: 'First day; it holds until the next one begins.' })
  validFrom!: string;
  @Field(() => Int, { description: 'Share of the working time that counts, in basis points: 8,500 is 0.85.' })
  efficiencyBps!: number;
  @Field(() => QuantityType, {
    nullable: true,
    description: 'What one machine makes in an hour; null for time.',
  })
  ratePerHour!: Quantity | null;
}

@Resolver()
export class PlantListsResolver {
  @Query(() => [CapabilityKind], { description: 'All kinds of constraints, in their order.' })
  async capabilityKinds(@Ctx() { query }: Context): Promise<readonly CapabilityKind[]> {
    return await listCapabilityKinds(query);
  }
  @Query(() => [Standard], { description: 'All standards and permits that a certificate may be for.' })
  async standards(@Ctx() { query }: Context): Promise<readonly Standard[]> {
    return await listStandards(query);
  }
}

@Resolver(() => Site)
export class SiteCertificatesResolver {
  @FieldResolver(() => [Certificate], {
    description: 'Its certificates and those of its work centres; at most 200.',
  })
  async certificates(@Root() site: Site, @Ctx() { query }: Context): Promise<Certificate[]> {
    return await certificatesOfSite(query, site.id);
  }
}

@Resolver(() => WorkCenter)
export class WorkCenterDetailsResolver {
  @FieldResolver(() => [Equipment], {
    description: 'Its machines by number, the retired ones last; at most 500.',
  })
  async equipment(@Root() { id }: WorkCenter, @Ctx() { query }: Context): Promise<Equipment[]> {
    return await equipmentOfCenter(query, id);
  }
  @FieldResolver(() => [Capability], { description: 'What it can do, as constraints with units.' })
  async capabilities(@Root() { id }: WorkCenter, @Ctx() { query }: Context): Promise<Capability[]> {
    return await capabilitiesOfCenter(query, id);
  }
  @FieldResolver(() => [Photograph], { description: 'Its pictures, in their order; at most 20.' })
  async photographs(@Root() { id }: WorkCenter, @Ctx() { query }: Context): Promise<Photograph[]> {
    return await photographsOfCenter(query, id);
  }
  @FieldResolver(() => [Performance], {
    description: 'What was said of its efficiency, newest first; at most 50.',
  })
  async performances(@Root() center: WorkCenter, @Ctx() { query }: Context): Promise<Performance[]> {
    const rows = await performancesOfCenter(query, center.id);
    return rows.map(({ validFrom, efficiency, ratePerHour }) => ({
      validFrom,
      efficiencyBps: efficiency,
      ratePerHour: ratePerHour === null ? null : shown(ratePerHour, center.measure),
    }));
  }
}

@Resolver(() => Equipment)
export class EquipmentResolver {
  @FieldResolver(() => ID, idField)
  id(@Root() equipment: Equipment): string {
    return encodeId('eqp', equipment.id);
  }
  @FieldResolver(() => WorkCenter, { description: 'Where it stands.' })
  async workCenter(@Root() of: Equipment, @Ctx() { query }: Context): Promise<WorkCenter | undefined> {
    return await workCenterById(query, of.workCenterId);
  }
}

@Resolver(() => Capability)
export class CapabilityResolver {
  @FieldResolver(() => ID, idField)
  id(@Root() capability: Capability): string {
    return encodeId('cap', capability.id);
  }
  @FieldResolver(() => CapabilityKind, { description: 'What it is about.' })
  async kind(@Root() of: Capability, @Ctx() { query }: Context): Promise<CapabilityKind | undefined> {
    return (await listCapabilityKinds(query)).find(({ code }) => code === of.kind);
  }
  @FieldResolver(() => QuantityType, { nullable: true, description: 'The bound; null for a grade or a set.' })
  value(@Root() of: Capability): Quantity | null {
    return of.value === null || of.unit === null
      ? null
      : { value: decimal(of.value).plus(decimalOf(0n)), unit: of.unit };
  }
}

@Resolver(() => Certificate)
export class CertificateResolver {
  @FieldResolver(() => ID, idField)
  id(@Root() certificate: Certificate): string {
    return encodeId('cer', certificate.id);
  }
  @FieldResolver(() => WorkCenter, {
    nullable: true,
    description: 'The one it is for; null for all of the site.',
  })
  async workCenter(@Root() of: Certificate, @Ctx() { query }: Context): Promise<WorkCenter | null> {
    return of.workCenterId ? ((await workCenterById(query, of.workCenterId)) ?? null) : null;
  }
  @FieldResolver(() => Standard, { description: 'What it certifies.' })
  async standard(@Root() of: Certificate, @Ctx() { query }: Context): Promise<Standard | undefined> {
    return (await listStandards(query)).find(({ code }) => code === of.standard);
  }
  @FieldResolver(() => CertificateStateEnum, { description: 'Where it stands today.' })
  state(@Root() of: Certificate): CertificateState {
    return certificateStateOn(plainDate(of.today), {
      validFrom: plainDate(of.validFrom),
      validUntil: of.validUntil === null ? null : plainDate(of.validUntil),
      withdrawn: of.withdrawnAt !== null,
    });
  }
  @FieldResolver(() => StoredFile, { nullable: true, description: 'Its document.' })
  async document(@Root() of: Certificate, @Ctx() { query }: Context): Promise<StoredFile | null> {
    return of.fileId ? ((await fileById(query, of.fileId)) ?? null) : null;
  }
}

@Resolver(() => Photograph)
export class PhotographResolver {
  @FieldResolver(() => ID, idField)
  id(@Root() photograph: Photograph): string {
    return encodeId('pho', photograph.id);
  }
  @FieldResolver(() => StoredFile, { description: 'The picture.' })
  async file(@Root() of: Photograph, @Ctx() { query }: Context): Promise<StoredFile | undefined> {
    return await fileById(query, of.fileId);
  }
  @FieldResolver(() => Equipment, {
    nullable: true,
    description: 'The machine that it shows, where it shows one.',
  })
  async equipment(@Root() of: Photograph, @Ctx() { query }: Context): Promise<Equipment | null> {
    return of.equipmentId ? ((await equipmentById(query, of.equipmentId)) ?? null) : null;
  }
}
