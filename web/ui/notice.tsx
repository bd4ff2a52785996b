import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import css from './ui.module.css';

const ICONS = { ok: CircleCheck, warn: TriangleAlert, bad: CircleAlert, info: Info };

export function Notice({ tone, children }: { tone: keyof typeof ICONS; children: ReactNode }) {
  return (
    <div className={css.notice} data-tone={tone}>
      <Icon of={ICONS[tone]} />
      <div>{children}</div>
    </div>
  );
}
