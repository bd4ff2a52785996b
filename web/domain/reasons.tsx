import { CircleCheck, CircleDashed, CircleX } from 'lucide-react';
import { useCodeText } from '../i18n/use-t.ts';
import { Icon } from '../ui/icon.tsx';
import css from './domain.module.css';
import { EXACT_DIGITS, READ_DIGITS, useParamTexts } from './params.ts';

export interface Reason {
  code: string;
  outcome: 'PASSED' | 'FAILED' | 'MISSED';
  params: readonly { name: string; value: string }[];
}

/** One requirement: did the offer meet it, and with which figures. */
export function ReasonText({ reason }: { reason: Reason }) {
  const codeText = useCodeText();
  const text = useSentence(reason, READ_DIGITS);
  const exact = useSentence(reason, EXACT_DIGITS);
  return (
    <li className={LOOKS[reason.outcome].look}>
      <Icon of={LOOKS[reason.outcome].icon} />
      <span title={exact === text ? undefined : exact}>
        <span className="sr">{codeText('domain:outcome', reason.outcome, reason.outcome)} </span>
        {text}
      </span>
    </li>
  );
}

/** Of two figures the one that had to be the larger. */
const MARGINS: Readonly<Record<string, readonly [string, string]>> = {
  CAPACITY: ['needed', 'available'],
  MINIMUM_LOT: ['minimumLot', 'needed'],
  PRICE_CAP: ['landed', 'cap'],
};

/** By how much a constraint fails, where its two figures are known. */
function marginOf({ code, params }: Reason): { name: string; value: string } | null {
  const [over, under] = MARGINS[code] ?? [];
  const figureOf = (name: string | undefined) => params.find((param) => param.name === name)?.value;
  const [more, less] = [figureOf(over), figureOf(under)];
  if (more === undefined || less === undefined) return null;
  return { name: code === 'PRICE_CAP' ? 'over' : 'short', value: difference(more, less) };
}

/** Both have few decimals: four are more than either has. */
function difference(more: string, less: string): string {
  return String(Number((Number(more) - Number(less)).toFixed(4)));
}

const LOOKS = {
  PASSED: { icon: CircleCheck, look: css.passed },
  FAILED: { icon: CircleX, look: css.failed },
  MISSED: { icon: CircleDashed, look: css.missed },
} as const;

function useSentence(reason: Reason, digits: number): string {
  const codeText = useCodeText();
  const margin = reason.outcome === 'FAILED' ? marginOf(reason) : null;
  const params = useParamTexts(digits)([...reason.params, ...(margin === null ? [] : [margin])]);
  const plain = codeText('domain:reason', `${reason.code}_${reason.outcome}`, reason.code, params);
  if (margin === null) return plain;
  return codeText(
    'domain:margin',
    Number(margin.value) > 0 ? reason.code : `${reason.code}_NONE`,
    plain,
    params,
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
