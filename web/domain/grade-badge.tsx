import {
  CircleSlash,
  Equal,
  EyeOff,
  Globe,
  Handshake,
  type LucideIcon,
  SignalMedium,
  ToggleLeft,
  Users,
} from 'lucide-react';
import type { Grade } from '../gql/graphql.ts';
import { useT } from '../i18n/use-t.ts';
import { Icon } from '../ui/icon.tsx';
import css from './domain.module.css';
import { ToneBadge } from './state-badge.tsx';

const LOOKS: Record<Grade, LucideIcon> = {
  EXACT: Equal,
  BAND: SignalMedium,
  YES_NO: ToggleLeft,
  NOTHING: CircleSlash,
};

/** How much of an offer's weeks somebody may know. */
export function GradeBadge({ grade }: { grade: Grade }) {
  const t = useT();
  const tone = grade === 'NOTHING' ? 'neutral' : 'info';
  return <ToneBadge of={LOOKS[grade]} tone={tone} text={t(`domain:grade.${grade}`)} />;
}

export type Audience = 'PARTNER' | 'MEMBER' | 'PUBLIC';

export const AUDIENCE_ICONS: Record<Audience, LucideIcon> = {
  PARTNER: Handshake,
  MEMBER: Users,
  PUBLIC: Globe,
};

export interface Grades {
  readonly partnerGrade: Grade;
  readonly memberGrade: Grade;
  readonly publicGrade: Grade;
  readonly blind: boolean;
}

/** Who may know how much of an offer, in one line: those who see something, and whether it is blind. */
export function AudienceGrades({ offer }: { offer: Grades }) {
  const t = useT();
  const seen = [
    ['PARTNER', offer.partnerGrade],
    ['MEMBER', offer.memberGrade],
    ['PUBLIC', offer.publicGrade],
  ] as const;
  return (
    <ul className={css.grades}>
      {seen.map(([audience, grade]) =>
        grade === 'NOTHING' ? null : (
          <li key={audience}>
            <Icon of={AUDIENCE_ICONS[audience]} size={14} />
            <span className="sr">{t(`domain:audience.${audience}`)}</span>
            {t(`domain:grade.${grade}`)}
          </li>
        ),
      )}
      {offer.blind ? (
        <li>
          <Icon of={EyeOff} size={14} />
          {t('domain:blind')}
        </li>
      ) : null}
    </ul>
  );
}
