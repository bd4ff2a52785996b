/** How large a picture is shown: as wide as its box, or so many hundredths of its own size. */
export const ZOOMS = ['fit', '100', '200', '400'] as const;
export type Zoom = (typeof ZOOMS)[number];

export function zoomOf(asked: string | null): Zoom {
  return ZOOMS.find((zoom) => zoom === asked) ?? 'fit';
}
