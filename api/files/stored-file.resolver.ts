import { Ctx, FieldResolver, ID, Int, Resolver, Root } from 'type-graphql';
import { isImage, parseStepHeader, StoredFile, textHeadOf } from '#schema/files/index.ts';
import { Person, personById } from '#schema/identity/index.ts';
import { encodeId } from '#schema/kernel/id.ts';
import { idField } from '#schema/kernel/node.ts';
import type { Context } from '../context.ts';
import { StepFacts } from './step-facts.ts';

@Resolver(() => StoredFile)
export class StoredFileResolver {
  @FieldResolver(() => ID, idField)
  id(@Root() file: StoredFile): string {
    return encodeId('fil', file.id);
  }

  @FieldResolver(() => Int, { description: 'Bytes.' })
  sizeBytes(@Root() file: StoredFile): number {
    return Number(file.sizeBytes);
  }

  @FieldResolver(() => String, {
    description: 'SHA-256 of its bytes, hexadecimal: two files with the same are the same.',
  })
  sha256(@Root() file: StoredFile): string {
    return file.sha256.toString('hex');
  }

  @FieldResolver(() => Boolean, { description: 'Whether browsers show it as a picture.' })
  isImage(@Root() file: StoredFile): boolean {
    return isImage(file.mediaType);
  }

  @FieldResolver(() => String, {
    description: 'Where its bytes are, with the session that asked: for members of the organisation alone.',
  })
  path(@Root() file: StoredFile): string {
    return `/files/${encodeId('fil', file.id)}`;
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who uploaded it; null when the product did.' })
  async uploadedBy(@Root() file: StoredFile, @Ctx() { query }: Context): Promise<Person | undefined> {
    return await personById(query, file.createdBy);
  }

  @FieldResolver(() => Date, { description: 'When it was uploaded.' })
  uploadedAt(@Root() file: StoredFile): Date {
    return file.createdAt;
  }

  @FieldResolver(() => StepFacts, {
    nullable: true,
    description: 'What the header of a STEP file says of itself; null for other files.',
    complexity: 20,
  })
  async stepHeader(@Root() file: StoredFile, @Ctx() context: Context): Promise<StepFacts | undefined> {
    if (file.mediaType !== 'model/step' || file.bytesDeletedAt) return undefined;
    return parseStepHeader(await context.services.database.files.get(file.sha256));
  }

  @FieldResolver(() => [String], {
    nullable: true,
    description: 'The first lines of a CSV, 100 at most of 500 characters; null for other files.',
    complexity: 20,
  })
  async textHead(@Root() file: StoredFile, @Ctx() context: Context): Promise<string[] | null> {
    if (file.mediaType !== 'text/csv' || file.bytesDeletedAt) return null;
    return textHeadOf(await context.services.database.files.get(file.sha256));
  }
}
