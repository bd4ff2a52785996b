import { nameOf } from '../../../domain/names.ts';
import { ChoiceField } from '../../../form/fields.tsx';
import { useHasProblem } from '../../../form/form-scope.tsx';
import type { EditorCenterFragment, OfferEditorQuery } from '../../../gql/graphql.ts';
import { useLocale, useT } from '../../../i18n/use-t.ts';
import { More } from '../../../ui/more.tsx';
import type { Typed } from './typed.ts';

export type EditorCertificate = OfferEditorQuery['certificates']['edges'][number]['node'];

/** Certificates of the work centre and of its site that buyers may count on. */
export function CertificateFields(props: {
  typed: Typed;
  center: EditorCenterFragment;
  certificates: readonly EditorCertificate[];
}) {
  const t = useT();
  const locale = useLocale();
  const hasProblem = useHasProblem()('certificateIds');
  const here = props.certificates.filter(
    ({ site, workCenter }) =>
      site.id === props.center.site.id && (workCenter === null || workCenter.id === props.center.id),
  );
  const chosen = here.filter(({ id }) => props.typed.certificateIds?.includes(id));
  if (here.length === 0) return null;
  return (
    <More
      title={t('offers:more.certificates')}
      open={hasProblem || chosen.length > 0}
      set={
        chosen.map(({ standard }) => nameOf(locale, standard)).join(' · ') || t('offers:set.noCertificates')
      }
    >
      <ChoiceField
        optional
        type="checkbox"
        name="certificateIds"
        label={t('offers:certificates')}
        hint={t('offers:certificatesHint')}
        options={here.map(({ id, number, standard, validUntil }) => ({
          value: id,
          text: validUntil
            ? t('offers:certificateUntil', { name: nameOf(locale, standard), number, until: validUntil })
            : `${nameOf(locale, standard)} ${number}`,
        }))}
      />
    </More>
  );
}
