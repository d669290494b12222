/** A number of an option, from 1; `otherwise` where it is not given, undefined where it is none. */
export function wholeNumber(text: string | undefined, otherwise: number): number | undefined {
  if (text === undefined) return otherwise;
  return /^[1-9]\d{0,4}$/.test(text) ? Number(text) : undefined;
}
