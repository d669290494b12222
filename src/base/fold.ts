/**
 * Text as a key for comparing: no tones, no case, `đ` as `d`; `Hoà` and `hòa` come out alike. For comparing only,
 * never for printing.
 */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
}
