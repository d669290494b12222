const marks: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r' };

function literal(units: string): string {
  return `(${units.replace(/[()\\\n\r]/g, (mark) => marks[mark] ?? `\\${mark}`)})`;
}

/** A text as a PDF string: ASCII as it is, others in UTF-16 with the mark that says so, a byte for each unit. */
export function textString(text: string): string {
  if (/^[\t\n\r\x20-\x7e]*$/.test(text)) return literal(text);
  let units = '\xfe\xff';
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    units += String.fromCharCode(unit >> 8, unit & 0xff);
  }
  return literal(units);
}

/** A moment as a PDF string, in UTC: `(D:20250116000000Z)`. */
export function dateString(moment: Date): string {
  return `(D:${moment.toISOString().slice(0, 19).replace(/[-T:]/g, '')}Z)`;
}

/** To a thousandth: of a point, or of a thousandth of the size. Never in exponent form. */
export function number(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}
