import { useLocale, useT } from '../i18n/use-t.ts';

/** The contract of an awarded quote or of an agreement, as a PDF in the reader’s language; with whom, where several stand together. */
export function ContractLink({ id, with: firm }: { id: string; with?: string }) {
  const t = useT();
  const locale = useLocale();
  return (
    <a href={`/files/${id}.pdf?locale=${locale}`} download>
      {firm ? t('domain:contractWith', { firm }) : t('domain:contract')}
    </a>
  );
}
