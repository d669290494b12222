import { CST } from 'yaml';

/**
 * `trich_yeu: Kế hoạch: đợt 1` is an error to YAML, which sees a mapping inside a line; there is nothing else it could
 * mean than text with a colon in it. Turns such values, in the parsed tokens, into the plain scalar that was typed.
 */
export function joinCompactText(document: CST.Document, masked: string): void {
  CST.visit(document, (item) => {
    const { value, sep } = item;
    if (!sep || value?.type !== 'block-map') return;
    if (sep.some((token) => token.type === 'newline')) return;
    const whole = wholeText(value, masked);
    if (whole) item.value = whole;
  });
}

/** The text of a one-line mapping with one key and a plain value, as one scalar; undefined where it is more than that. */
export function wholeText(map: CST.BlockMap, masked: string): CST.FlowScalar | undefined {
  const [item, ...others] = map.items.filter(({ key, value, sep }) => key || value || sep);
  if (!item?.key || !item.sep || others.length > 0 || item.explicitKey || !CST.isScalar(item.key))
    return undefined;
  if (item.key.type === 'block-scalar' || item.key.source.includes('\n')) return undefined;
  const colon = item.sep.findIndex((token) => token.type === 'map-value-ind');
  const tail = item.sep.slice(colon + 1);
  const inner = item.value?.type === 'block-map' ? wholeText(item.value, masked) : item.value;
  if (item.value?.type === 'block-map' && !inner) return undefined;
  if (inner && tail.some((token) => token.type === 'newline')) return undefined;
  const last = inner ? endOf(inner) : endOfColon(item.sep[colon]);
  if (colon < 0 || last === undefined) return undefined;
  const source = masked.slice(item.key.offset, last);
  const end = inner && 'end' in inner ? inner.end : tail;
  return { type: 'scalar', offset: item.key.offset, indent: map.indent, source, end };
}

function endOf(token: CST.Token): number | undefined {
  switch (token.type) {
    case 'scalar':
    case 'single-quoted-scalar':
    case 'double-quoted-scalar':
      return token.offset + token.source.length;
    default:
      return undefined;
  }
}

function endOfColon(token: CST.SourceToken | undefined): number | undefined {
  return token && token.offset + token.source.length;
}
