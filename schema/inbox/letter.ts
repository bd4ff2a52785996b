import type { Fact, Facts, NoticeNature } from '../kernel/notice.ts';

/** One notice as a mail speaks of it. */
export interface LetterItem {
  readonly kind: string;
  readonly nature: NoticeNature;
  readonly facts: Facts;
  readonly path: string;
  /** Where its reader answers in words without a sign-in. */
  readonly answerPath?: string | null;
  readonly dueAt: string | null;
}

/** What a mail says, before it is put into words: kept sealed, because its paths may open doors. */
export interface Letter {
  readonly kind: string;
  readonly form: 'NOTICE' | 'DIGEST' | 'ADDRESS';
  /** Whom it greets; empty where only the address is known. */
  readonly name: string;
  readonly locale: 'zh-CN' | 'en';
  readonly timeZone: string;
  readonly organisation: Extract<Fact, { zh: string }> | null;
  readonly items: readonly LetterItem[];
  /** How many more a digest leaves out. */
  readonly more: number;
  /** Address by which a digest is ended with one click. */
  readonly unsubscribe?: string;
}
