import type { MatchLineFragment } from '../gql/graphql.ts';
import { useCodeText } from '../i18n/use-t.ts';
import { READ_DIGITS, useParamTexts } from './params.ts';

export type Change = MatchLineFragment['changes'][number];

/** What of a need would have to change, as a sentence. */
export function useChangeText(): (change: Change) => string {
  const codeText = useCodeText();
  const paramTexts = useParamTexts(READ_DIGITS);
  return (change) => {
    const currency = change.landedCost ? [{ name: 'currency', value: change.landedCost.currency }] : [];
    return codeText('domain:change', change.kind, change.kind, paramTexts([...change.params, ...currency]));
  };
}
