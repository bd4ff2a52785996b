import { useT } from '../../i18n/use-t.ts';
import css from './board.module.css';
import type { Row } from './board-lines.ts';

/** What of a cell is on the market, held for buyers, sold. */
export const SIGNS = ['OFFERED', 'HELD', 'SOLD'] as const;
type Sign = (typeof SIGNS)[number];

const FIGURES = { OFFERED: 'offered', HELD: 'held', SOLD: 'reserved' } as const;

/** The signs of a cell and the amount of each. */
export function signsAt(row: Row, at: number): { sign: Sign; amount: string }[] {
  return SIGNS.flatMap((sign) => {
    const amount = row[FIGURES[sign]][at];
    return amount && Number(amount) > 0 ? [{ sign, amount }] : [];
  });
}

/** A letter in a frame of its own, so that it prints; its words stand in the cell's label, of which it is no part. */
export function SignLetter({ sign, says }: { sign: Sign; says?: string }) {
  const t = useT();
  return (
    <span
      className={`${css.sign} ${css[sign]}`}
      data-letter={t(`capacity:signLetter.${sign}`)}
      aria-hidden="true"
      title={says}
    />
  );
}

/** All signs of one cell. */
export function MarketSigns({ signs }: { signs: readonly { sign: Sign; says: string }[] }) {
  if (signs.length === 0) return null;
  return (
    <span className={css.signs}>
      {signs.map((one) => (
        <SignLetter key={one.sign} {...one} />
      ))}
    </span>
  );
}
