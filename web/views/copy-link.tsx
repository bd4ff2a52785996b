import { Check, Link2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useT } from '../i18n/use-t.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';

const SHOWN_MS = 3_000;

/** Puts the page's address where it can be pasted from. Without scripts the address bar does. */
export function CopyLink() {
  const t = useT();
  const [can, setCan] = useState(false);
  const [isDone, setDone] = useState(false);
  useEffect(() => setCan('clipboard' in navigator), []);
  useEffect(() => {
    if (!isDone) return;
    const timer = setTimeout(() => setDone(false), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [isDone]);
  if (!can) return null;
  const copy = () => void navigator.clipboard.writeText(location.href).then(() => setDone(true));
  return (
    <Button type="button" small look="quiet" onClick={copy}>
      <Icon of={isDone ? Check : Link2} size={14} />
      <span role="status">{isDone ? t('views:copied') : t('views:copyLink')}</span>
    </Button>
  );
}
