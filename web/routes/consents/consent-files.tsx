import { Download } from 'lucide-react';
import { useT } from '../../i18n/use-t.ts';
import { Icon } from '../../ui/icon.tsx';
import ui from '../../ui/ui.module.css';

/** What both sides may keep of a consent: the signed receipt, and the terms as ODRL. */
export function ConsentFiles({ consentId }: { consentId: string }) {
  const t = useT();
  const files = [
    ['receipt.json', t('consents:receipt')],
    ['odrl.jsonld', t('consents:odrl')],
  ] as const;
  return (
    <div className={ui.row}>
      {files.map(([file, word]) => (
        <a key={file} className={ui.button} href={`/consents/${consentId}/${file}`} download>
          <Icon of={Download} size={14} />
          {word}
        </a>
      ))}
    </div>
  );
}
