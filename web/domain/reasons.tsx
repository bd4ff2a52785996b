import { CircleCheck, CircleX } from 'lucide-react';
import { useCodeText } from '../i18n/use-t.ts';
import { Icon } from '../ui/icon.tsx';
import css from './domain.module.css';
import { EXACT_DIGITS, READ_DIGITS, useParamTexts } from './params.ts';

export interface Reason {
  code: string;
  outcome: 'PASSED' | 'FAILED';
  params: readonly { name: string; value: string }[];
}

/** One requirement: did the offer meet it, and with which figures. */
export function ReasonText({ reason }: { reason: Reason }) {
  const codeText = useCodeText();
  const passed = reason.outcome === 'PASSED';
  const text = useSentence(reason, READ_DIGITS);
  const exact = useSentence(reason, EXACT_DIGITS);
  return (
    <li className={passed ? css.passed : css.failed}>
      <Icon of={passed ? CircleCheck : CircleX} />
      <span title={exact === text ? undefined : exact}>
        <span className="sr">{codeText('domain:outcome', reason.outcome, reason.outcome)} </span>
        {text}
      </span>
    </li>
  );
}

function useSentence(reason: Reason, digits: number): string {
  const codeText = useCodeText();
  const params = useParamTexts(digits)(reason.params);
  return codeText('domain:reason', `${reason.code}_${reason.outcome}`, reason.code, params);
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
