import { Download, FileBox, FileImage, FileSpreadsheet, FileText, type LucideIcon } from 'lucide-react';
import { Link } from 'react-router';
import type { FileCardFragment } from '../gql/graphql.ts';
import { useLocale, useT } from '../i18n/use-t.ts';
import { Icon } from '../ui/icon.tsx';
import css from './domain.module.css';
import { formatNumber } from './format.ts';

const KINDS = {
  'text/csv': ['csv', FileSpreadsheet],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx', FileSpreadsheet],
  'application/pdf': ['pdf', FileText],
  'image/png': ['png', FileImage],
  'image/jpeg': ['jpeg', FileImage],
  'image/webp': ['webp', FileImage],
  'model/step': ['step', FileBox],
} as const;
type Kind = (typeof KINDS)[keyof typeof KINDS][0] | 'other';

function kindOf(mediaType: string): readonly [Kind, LucideIcon] {
  return Object.entries(KINDS).find(([type]) => type === mediaType)?.[1] ?? ['other', FileText];
}

/** The word for what a file is. */
export function useFileKind(): (mediaType: string) => string {
  const t = useT();
  return (mediaType) => t(`files:mediaType.${kindOf(mediaType)[0]}`);
}

/** Bytes as people say them: 812 B, 34 KB, 1.2 MB. */
export function useFileSize(): (bytes: number) => string {
  const t = useT();
  const locale = useLocale();
  return (bytes) => {
    const [unit, factor] =
      bytes < 1000
        ? (['B', 1] as const)
        : bytes < 1_000_000
          ? (['KB', 1e3] as const)
          : (['MB', 1e6] as const);
    return t(`files:bytes.${unit}`, {
      value: formatNumber(locale, String(bytes / factor), unit === 'MB' ? 1 : 0),
    });
  };
}

/** A file by its name: to look at it, and to keep it. Loads the page anew, whose policy alone lets a PDF be framed. */
export function FileLink({ file }: { file: FileCardFragment }) {
  const t = useT();
  const size = useFileSize();
  if (file.bytesDeletedAt)
    return (
      <span className={css.file}>
        <Icon of={kindOf(file.mediaType)[1]} />
        {file.name} <span className={css.unit}>{t('files:forgotten')}</span>
      </span>
    );
  return (
    <span className={css.file}>
      <Icon of={kindOf(file.mediaType)[1]} />
      <Link to={`${file.path}/view`} reloadDocument>
        {file.name}
      </Link>
      <span className={css.unit}>{size(file.sizeBytes)}</span>
      <a
        href={file.path}
        download
        className={css.fileDownload}
        aria-label={`${t('files:download')} ${file.name}`}
      >
        <Icon of={Download} size={14} />
      </a>
    </span>
  );
}
