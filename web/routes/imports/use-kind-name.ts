import { nameOf } from '../../domain/names.ts';
import { useLocale } from '../../i18n/use-t.ts';

interface KindName {
  kind: string;
  nameZh: string;
  nameEn: string;
}

/** The name of a kind of sheet in the reader's language. */
export function useKindName(kinds: readonly KindName[]): (kind: string) => string {
  const locale = useLocale();
  return (kind) => {
    const known = kinds.find((one) => one.kind === kind);
    return known ? nameOf(locale, known) : kind;
  };
}
