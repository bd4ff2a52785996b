import { Link } from 'react-router';
import { useT } from '../../i18n/use-t.ts';
import { Panel, TableWrap } from '../../ui/panel.tsx';
import type { Route } from './+types/file.ts';
import css from './files.module.css';
import { ZOOMS, type Zoom } from './zoom.ts';

type File = Route.ComponentProps['loaderData']['file'];

/** What a browser can show of a file without running anything in it. */
export function FilePreview({ file, zoom }: { file: File; zoom: Zoom }) {
  const t = useT();
  if (file.isImage) return <Picture file={file} zoom={zoom} />;
  if (file.mediaType === 'application/pdf') return <Pdf file={file} />;
  if (file.textHead) return <TextHead lines={file.textHead} />;
  return (
    <Panel title={t('files:preview')}>
      <p className="muted">{t('files:noPreview')}</p>
    </Panel>
  );
}

function Picture({ file, zoom }: { file: File; zoom: Zoom }) {
  const t = useT();
  const scale = zoom === 'fit' ? null : Number(zoom) / 100;
  return (
    <Panel title={t('files:preview')} aside={<ZoomLinks zoom={zoom} />} flush>
      <TableWrap label={t('files:preview')}>
        <img
          className={scale === null ? css.fit : css.zoomed}
          src={`${file.path}?inline`}
          alt={file.name}
          width={file.width && scale !== null ? file.width * scale : (file.width ?? undefined)}
          height={file.height && scale !== null ? file.height * scale : (file.height ?? undefined)}
        />
      </TableWrap>
    </Panel>
  );
}

function ZoomLinks({ zoom }: { zoom: Zoom }) {
  const t = useT();
  return (
    <nav className={css.zooms} aria-label={t('files:zoom.label')}>
      {ZOOMS.map((one) => (
        <Link
          key={one}
          to={one === 'fit' ? '?' : `?zoom=${one}`}
          preventScrollReset
          aria-current={one === zoom ? 'true' : undefined}
        >
          {one === 'fit' ? t('files:zoom.fit') : t('files:zoom.percent', { percent: one })}
        </Link>
      ))}
    </nav>
  );
}

function Pdf({ file }: { file: File }) {
  const t = useT();
  return (
    <Panel title={t('files:preview')} flush>
      <iframe className={css.pdf} src={`${file.path}?inline`} title={file.name} />
      <p className={css.pdfHint}>{t('files:pdfHint')}</p>
    </Panel>
  );
}

function TextHead({ lines }: { lines: readonly string[] }) {
  const t = useT();
  return (
    <Panel title={t('files:textHead')} aside={t('files:firstLines', { count: lines.length })} flush>
      <TableWrap label={t('files:textHead')}>
        <pre className={css.text}>{lines.join('\n')}</pre>
      </TableWrap>
    </Panel>
  );
}
