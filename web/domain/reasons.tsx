import { CircleCheck, CircleX } from 'lucide-react';
import { useCodeText } from '../i18n/use-t.ts';
import { Icon } from '../ui/icon.tsx';
import css from './domain.module.css';
import { useParamTexts } from './params.ts';

export interface Reason {
  code: string;
  outcome: 'PASSED' | 'FAILED';
  params: readonly { name: string; value: string }[];
}

/** One requirement: did the offer meet it, and with which figures. */
export function ReasonText({ reason }: { reason: Reason }) {
  const codeText = useCodeText();
  const paramTexts = useParamTexts();
  const passed = reason.outcome === 'PASSED';
  const text = codeText(
    'domain:reason',
    `${reason.code}_${reason.outcome}`,
    reason.code,
    paramTexts(reason.params),
  );
  return (
    <li className={passed ? css.passed : css.failed}>
      <Icon of={passed ? CircleCheck : CircleX} />
      <span>
        <span className="sr">{codeText('domain:outcome', reason.outcome, reason.outcome)} </span>
        {text}
      </span>
    </li>
  );
}

export function ReasonList({ reasons }: { reasons: readonly Reason[] }) {
  return (
    <ul className={css.reasons}>
      {reasons.map((reason) => (
        <ReasonText key={reason.code} reason={reason} />
      ))}
    </ul>
  );
}
