/** What a source says of itself at its top level, before anything of it is understood: its keys as typed. */
export type Heading = Readonly<Partial<Record<HeadingKey, string>>>;

const keys = ['loai', 'van_ban_chinh', 'trang_thai', 'du_lieu', 'ten_tep', 'so', 'ngay'] as const;
export type HeadingKey = (typeof keys)[number];

const line = new RegExp(`^["']?(${keys.join('|')})["']?[ \\t]*:(?:[ \\t]+(.*))?$`, 'gm');

/**
 * The heading of a YAML text. Only its lines are looked at: a scan of thousands of files needs no more, and the compiler
 * still says what is wrong with each.
 */
export function headingOf(bytes: Uint8Array): Heading {
  const heading: Partial<Record<HeadingKey, string>> = {};
  for (const [, key, value] of new TextDecoder().decode(bytes).matchAll(line)) {
    heading[key as HeadingKey] ??= plain(value ?? '');
  }
  return heading;
}

/** A paper says its kind at the top level; other YAML files are somebody else's. */
export function isPaper(heading: Heading): boolean {
  return heading.loai !== undefined;
}

/** A paper that is printed in the file of its main paper, and not on its own. */
export function isAttached(heading: Heading): boolean {
  return (heading.van_ban_chinh ?? '') !== '';
}

export function isIssued(heading: Heading): boolean {
  return heading.trang_thai === 'da-ban-hanh';
}

/** What stays of a heading when its file is moved or renamed, for one of the rows of its data or for none. */
export function headingKey({ loai, so, ngay }: Heading, row: string | undefined): string {
  return JSON.stringify([loai, so, ngay, row]);
}

function plain(value: string): string {
  const text = value.replace(/(^|[ \t])#.*$/, '').trim();
  const quoted = /^"([^"\\]*)"$|^'([^']*)'$/.exec(text);
  return (quoted?.[1] ?? quoted?.[2] ?? text).normalize('NFC');
}
