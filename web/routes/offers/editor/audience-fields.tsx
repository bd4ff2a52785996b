import { Link } from 'react-router';
import { ChoiceField } from '../../../form/fields.tsx';
import { useT } from '../../../i18n/use-t.ts';
import { Panel } from '../../../ui/panel.tsx';
import ui from '../../../ui/ui.module.css';
import { MEMBER_GRADES, PARTNER_GRADES, PUBLIC_GRADES } from './typed-offer.ts';

/** Who sees how much: named partners, members, everybody; and whether the firm shows before a hold. */
export function AudienceFields() {
  const t = useT();
  return (
    <Panel title={t('offers:section.audience')}>
      <div className={ui.grid}>
        <ChoiceField
          wide
          type="radio"
          name="memberGrade"
          label={t('offers:memberGrade')}
          options={MEMBER_GRADES.map((grade) => ({ value: grade, text: t(`offers:sees.MEMBER.${grade}`) }))}
        />
        <ChoiceField
          wide
          type="radio"
          name="partnerGrade"
          label={t('offers:partnerGrade')}
          options={PARTNER_GRADES.map((grade) => ({ value: grade, text: t(`offers:sees.PARTNER.${grade}`) }))}
        />
        <ChoiceField
          wide
          type="radio"
          name="publicGrade"
          label={t('offers:publicGrade')}
          options={PUBLIC_GRADES.map((grade) => ({ value: grade, text: t(`offers:sees.PUBLIC.${grade}`) }))}
        />
        <ChoiceField
          wide
          optional
          type="checkbox"
          name="blind"
          label={t('offers:blind')}
          options={[{ value: 'yes', text: t('offers:blindText') }]}
        />
      </div>
      <p>
        <Link to="/settings/partners">{t('offers:partnersLink')}</Link>
      </p>
    </Panel>
  );
}
