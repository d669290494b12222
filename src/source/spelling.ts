/** Text as YAML reads it without any surprise: in quotes. */
export function quoted(text: string): string {
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}

const valueOfLine = /^(\s*(?:- +)*(?:[^\s:"']+:[ \u00a0]*)?)(.*)$/;

/** The line around an offset with its value put in quotes: the spelling to show in a message. */
export function quotedLine(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  const [, head = '', value = ''] = valueOfLine.exec(text.slice(start, end < 0 ? undefined : end)) ?? [];
  return value === '' ? '' : `${head.trimStart()}${quoted(value.trim())}`;
}
