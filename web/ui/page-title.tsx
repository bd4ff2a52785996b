import { useT } from '../i18n/use-t.ts';

/** The document's title, from the same texts as the heading; React hoists it into the head. */
export function PageTitle({ children }: { children: string }) {
  return <title>{`${children} · ${useT()('common:brand')}`}</title>;
}
