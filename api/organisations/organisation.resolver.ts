import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import { fileById, StoredFile } from '#schema/files/index.ts';
import { findOrganisation, Organisation } from '#schema/identity/index.ts';
import { encodeId } from '#schema/kernel/id.ts';
import { idField } from '#schema/kernel/node.ts';
import {
  OrganisationChangeInput,
  organisationChange,
  ownVerification,
  Verification,
  VerificationApplyInput,
  verificationApply,
} from '#schema/organisations/index.ts';
import type { Context } from '../context.ts';
import { inputArgument, mutate, type Payload, payloadOf } from '../kernel/mutate.ts';

const OrganisationChangePayload = payloadOf('OrganisationChange', 'organisation', () => Organisation);
const VerificationApplyPayload = payloadOf('VerificationApply', 'verification', () => Verification);

@Resolver(() => Organisation)
export class OrganisationProfileResolver {
  @FieldResolver(() => Verification, {
    nullable: true,
    description: 'How far the operator’s check of it has come.',
  })
  async verification(@Ctx() { query }: Context): Promise<Verification | undefined> {
    // An organisation is read by those alone who act for it.
    return await ownVerification(query);
  }

  @Mutation(() => OrganisationChangePayload, {
    description: 'Changes the organisation’s profile as a whole.',
  })
  async organisationChange(
    @Arg('input', () => OrganisationChangeInput, inputArgument) input: OrganisationChangeInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(
      context,
      { command: organisationChange, field: 'organisation', load: findOrganisation },
      input,
    );
  }

  @Mutation(() => VerificationApplyPayload, {
    description: 'Puts the firm into the operator’s queue, with its business licence.',
  })
  async verificationApply(
    @Arg('input', () => VerificationApplyInput, inputArgument) input: VerificationApplyInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(
      context,
      { command: verificationApply, field: 'verification', load: ownVerification },
      input,
    );
  }
}

@Resolver(() => Verification)
export class VerificationResolver {
  @FieldResolver(() => ID, idField)
  id(@Root() { organisationId }: Verification): string {
    return encodeId('ver', organisationId);
  }

  @FieldResolver(() => StoredFile, {
    nullable: true,
    description: 'The business licence that the firm brought.',
  })
  async document(
    @Root() { documentId }: Verification,
    @Ctx() { query }: Context,
  ): Promise<StoredFile | undefined> {
    return documentId ? await fileById(query, documentId) : undefined;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Why it was returned or suspended; null otherwise.',
  })
  reason(@Root() verification: Verification): string | null {
    return verification.reason ?? null;
  }
}
