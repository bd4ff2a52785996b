import type { LucideIcon } from 'lucide-react';

/** Icons never speak for themselves: a word stands beside each, or a label on what it sits in. */
export function Icon({ of: Shape, size = 16 }: { of: LucideIcon; size?: number }) {
  return <Shape size={size} strokeWidth={1.5} aria-hidden="true" focusable="false" />;
}
