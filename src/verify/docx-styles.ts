import { childOf, type Element, elementsOf, valOf } from './xml.ts';

/** Character properties as far as one place states them. */
export interface RunFacts {
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly sup?: boolean;
}

/** Indents in twips; a negative first line hangs. */
export interface IndentFacts {
  readonly left?: number;
  readonly right?: number;
  readonly first?: number;
}

/** Paragraph properties as far as one place states them. Pitch in twips; undefined where it is not exact. */
export interface ParagraphFacts extends IndentFacts {
  readonly align?: string;
  readonly pitch?: number;
  readonly before?: number;
  readonly after?: number;
  /** Strokes at the sides, in eighths of a point; 0 where none is drawn. */
  readonly borders?: Readonly<Record<string, number>>;
  readonly list?: string;
  readonly level?: number;
}

export interface Styles {
  /** What paragraph style, character style and the run itself come to. */
  run(paragraphStyle: string | undefined, runStyle: string | undefined, direct: RunFacts): Required<RunFacts>;
  paragraph(style: string | undefined): ParagraphFacts;
}

function flag(element: Element | undefined, name: string): boolean | undefined {
  const child = childOf(element, name);
  return child === undefined ? undefined : !['0', 'false', 'off'].includes(child.attributes['w:val'] ?? '1');
}

function defined<T extends object>(facts: T): T {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as T;
}

/** Of a run that says nothing itself. */
export const noFacts: RunFacts = {};

export function runFacts(properties: Element | undefined): RunFacts {
  if (properties === undefined) return noFacts;
  const size = valOf(properties, 'w:sz');
  const underline = childOf(properties, 'w:u');
  const vertical = valOf(properties, 'w:vertAlign');
  return defined({
    size: size === undefined ? undefined : Number(size) / 2,
    bold: flag(properties, 'w:b'),
    italic: flag(properties, 'w:i'),
    underline: underline === undefined ? undefined : underline.attributes['w:val'] !== 'none',
    sup: vertical === undefined ? undefined : vertical === 'superscript',
  });
}

/** The sides of a border element that draw something, `w:top` as `top`. A line that is not single counts as none. */
export function borderFacts(element: Element | undefined): Readonly<Record<string, number>> | undefined {
  if (element === undefined) return undefined;
  return Object.fromEntries(
    elementsOf(element).map(({ name, attributes }) => [
      name.slice(2),
      attributes['w:val'] === 'single' ? Number(attributes['w:sz']) : 0,
    ]),
  );
}

export function indentFacts(properties: Element | undefined): IndentFacts {
  const indent = childOf(properties, 'w:ind')?.attributes;
  if (indent === undefined) return {};
  const length = (...names: readonly string[]): number | undefined => {
    const found = names.map((name) => indent[name]).find((value) => value !== undefined);
    return found === undefined ? undefined : Number(found);
  };
  const hanging = length('w:hanging');
  return defined({
    left: length('w:left', 'w:start'),
    right: length('w:right', 'w:end'),
    first: hanging === undefined ? length('w:firstLine') : -hanging,
  });
}

export function paragraphFacts(properties: Element | undefined): ParagraphFacts {
  if (properties === undefined) return {};
  const spacing = childOf(properties, 'w:spacing')?.attributes ?? {};
  const number = childOf(properties, 'w:numPr');
  const level = valOf(number, 'w:ilvl');
  const length = (name: string): number | undefined =>
    spacing[name] === undefined ? undefined : Number(spacing[name]);
  return defined({
    ...indentFacts(properties),
    borders: borderFacts(childOf(properties, 'w:pBdr')),
    align: valOf(properties, 'w:jc'),
    pitch: spacing['w:lineRule'] === 'exact' ? length('w:line') : undefined,
    before: length('w:before'),
    after: length('w:after'),
    list: valOf(number, 'w:numId'),
    level: level === undefined ? undefined : Number(level),
  });
}

/** Reads styles.xml: inheritance, document defaults, and bold and italic as toggles between the two kinds of style. */
export function readStyles(root: Element): Styles {
  const styles = new Map(
    elementsOf(root)
      .filter((element) => element.name === 'w:style')
      .map((element) => [element.attributes['w:styleId'] ?? '', element]),
  );
  const standard = [...styles.values()].find(
    ({ attributes }) => attributes['w:type'] === 'paragraph' && attributes['w:default'] === '1',
  )?.attributes['w:styleId'];
  const defaults = childOf(root, 'w:docDefaults');
  const runDefaults = runFacts(childOf(childOf(defaults, 'w:rPrDefault'), 'w:rPr'));
  const paragraphDefaults = paragraphFacts(childOf(childOf(defaults, 'w:pPrDefault'), 'w:pPr'));

  const chain = (id: string | undefined): Element[] => {
    const found: Element[] = [];
    for (let style = styles.get(id ?? ''); style && !found.includes(style); ) {
      found.unshift(style);
      style = styles.get(valOf(style, 'w:basedOn') ?? '');
    }
    return found;
  };
  const runCache = new Map<string, RunFacts>();
  const runOf = (id: string | undefined): RunFacts => {
    const known = runCache.get(id ?? '');
    if (known !== undefined) return known;
    const facts: RunFacts = Object.assign({}, ...chain(id).map((style) => runFacts(childOf(style, 'w:rPr'))));
    runCache.set(id ?? '', facts);
    return facts;
  };

  const wholeCache = new Map<string, Required<RunFacts>>();
  const paragraphCache = new Map<string, ParagraphFacts>();

  return {
    run(paragraphStyle, runStyle, direct) {
      const plain = direct === noFacts ? `${paragraphStyle ?? ''}/${runStyle ?? ''}` : undefined;
      const known = plain === undefined ? undefined : wholeCache.get(plain);
      if (known !== undefined) return known;
      const [outer, inner] = [runOf(paragraphStyle ?? standard), runOf(runStyle)];
      const all = { size: 10, underline: false, sup: false, ...runDefaults, ...outer, ...inner, ...direct };
      const toggle = (key: 'bold' | 'italic'): boolean =>
        direct[key] ?? ((runDefaults[key] ?? false) || (outer[key] ?? false) !== (inner[key] ?? false));
      const facts = { ...all, bold: toggle('bold'), italic: toggle('italic') };
      if (plain !== undefined) wholeCache.set(plain, facts);
      return facts;
    },
    paragraph(style) {
      const known = paragraphCache.get(style ?? '');
      if (known !== undefined) return known;
      const own = chain(style ?? standard).map((element) => paragraphFacts(childOf(element, 'w:pPr')));
      const facts: ParagraphFacts = Object.assign({}, paragraphDefaults, ...own);
      paragraphCache.set(style ?? '', facts);
      return facts;
    },
  };
}
