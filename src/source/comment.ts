/**
 * Whether a comment on the line of a value is more likely a part of the text that YAML cuts off: `Phòng họp #2`. A
 * comment is written `# …`, and after several words with two spaces before it, as in `so: 21  # chưa có số`.
 */
export function lostText(
  before: { readonly lexeme: string; readonly plain: boolean; readonly end: number },
  comment: string,
  offset: number,
): boolean {
  if (/^[\]})|>]/.test(before.lexeme) || /^(?:---|,)$/.test(before.lexeme)) return false;
  if (/^#[ \t]*danvan-bo-qua\b/.test(comment)) return false;
  if (/^#[^\s#]/.test(comment)) return true;
  if (!before.plain || offset - before.end > 1) return false;
  return /\s/.test(before.lexeme.trim()) || /^#+\s*\d/.test(comment);
}
