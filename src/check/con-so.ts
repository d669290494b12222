/**
 * A number as papers write it: `15.000.000`, `48,6`, `02`, `1 386`; a dash or nothing is 0. Undefined where it is
 * anything else, a percentage or a range among them.
 */
export function numberOf(text: string): number | undefined {
  const typed = text.trim();
  if (typed === '' || /^[-–—]$/.test(typed)) return 0;
  if (!/^\d{1,3}(?:[.\u00a0 ]\d{3})+(?:,\d+)?$|^\d+(?:,\d+)?$/.test(typed)) return undefined;
  return Number(typed.replace(/[.\u00a0 ]/g, '').replace(',', '.'));
}

/** Digits after the comma. */
export function decimalsOf(text: string): number {
  return /,(\d+)$/.exec(text.trim())?.[1]?.length ?? 0;
}

/** `74.000.000`, `48,6`. */
export function numberText(value: number, decimals: number): string {
  const [whole = '', rest] = value.toFixed(decimals).split('.');
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, '.') : whole;
  return rest === undefined ? grouped : `${grouped},${rest}`;
}
