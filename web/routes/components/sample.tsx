import type { ReactNode } from 'react';
import css from './components.module.css';

/** One component in one state, under the name that the code gives it. */
export function Sample({ of, children }: { of: string; children: ReactNode }) {
  return (
    <div className={css.sample}>
      <code className={css.of}>{of}</code>
      <div>{children}</div>
    </div>
  );
}

/** Texts as long as people make them. */
export const longZh =
  '无锡岚淇精密机械有限公司二分厂五轴联动加工中心（含夹具与首件检验，节假日安排以工厂日历为准）';
export const longEn =
  'Five-axis machining centre of the second plant, fixtures and first-article inspection included, holidays as the plant’s calendar says';
