import { Derived } from '../../base/derived.ts';
import type { Look, Sheet, Style } from '../../block/block.ts';
import { element, value, type Xml } from './element.ts';
import { halfPoints, paragraphDifference, runDifference } from './look.ts';
import { wordNamespaces } from './namespaces.ts';
import { characterStyles } from './run.ts';
import { runProperties } from './run-properties.ts';

const face = 'Times New Roman';

/** What Normal says: nothing but the face and widow control. Size and pitch 0 make every style name its own. */
const neutral: Look = {
  size: 0,
  bold: false,
  italic: false,
  underline: false,
  align: 'left',
  before: 0,
  after: 0,
  pitch: 0,
  indent: { left: 0, right: 0, first: 0 },
  boxed: false,
  keepNext: false,
  keepLines: false,
};

/** An empty paragraph of the least height, where Word wants one and the paper has none. */
export const blankStyle: Style = { ...neutral, id: 'trong', name: 'Chỗ trống', size: 1, pitch: 20 };
/** The paragraph whose upper border is a drawn line. */
export const ruleStyle: Style = { ...neutral, id: 'duong-ke', name: 'Đường kẻ', size: 1, pitch: 20 };

const known = new Derived<readonly Style[], readonly Style[], Xml>();

/** The part `word/styles.xml`: the styles of the sheet, those of the writer, and Word's four defaults. */
export function stylesPart(sheet: Sheet): Xml {
  const { styles } = sheet;
  const size = usualSize(sheet);
  return known.of(styles, styles, String(size), () => partOf(styles, size));
}

function partOf(styles: readonly Style[], size: number | undefined): Xml {
  return element('w:styles', wordNamespaces, [
    defaults(size),
    // Keeps Word's own 370 styles out of the list that the clerk sees.
    element('w:latentStyles', {
      'w:defLockedState': 0,
      'w:defUIPriority': 99,
      'w:defSemiHidden': 1,
      'w:defUnhideWhenUsed': 1,
      'w:defQFormat': 0,
      'w:count': 376,
    }),
    ...builtIn(),
    ...[...styles, ruleStyle, blankStyle].map(paragraphStyle),
    ...characterStyles.map(({ id, name, run }) =>
      style('character', id, name, [
        value('w:basedOn', 'DefaultParagraphFont'),
        element('w:qFormat'),
        ...runProperties(run),
      ]),
    ),
  ]);
}

/** The size of most paragraphs of the body: what a clerk goes on typing in, outside the styles of the sheet. */
function usualSize(sheet: Sheet): number | undefined {
  const counts = new Map<string, number>();
  for (const block of sheet.sections.flatMap((section) => section.blocks)) {
    if (block.type === 'paragraph') counts.set(block.style, (counts.get(block.style) ?? 0) + 1);
  }
  const most = Math.max(...counts.values());
  return sheet.styles.find((style) => counts.get(style.id) === most)?.size;
}

function defaults(size: number | undefined): Xml {
  const fonts = { 'w:ascii': face, 'w:hAnsi': face, 'w:eastAsia': face, 'w:cs': face };
  return element('w:docDefaults', {}, [
    element('w:rPrDefault', {}, [
      element('w:rPr', {}, [
        element('w:rFonts', fonts),
        ...(size === undefined ? [] : [value('w:sz', halfPoints(size)), value('w:szCs', halfPoints(size))]),
        element('w:lang', { 'w:val': 'vi-VN', 'w:eastAsia': 'vi-VN', 'w:bidi': 'ar-SA' }),
      ]),
    ]),
    element('w:pPrDefault', {}, [
      element('w:pPr', {}, [
        element('w:widowControl'),
        element('w:spacing', { 'w:before': 0, 'w:after': 0, 'w:line': 240, 'w:lineRule': 'auto' }),
      ]),
    ]),
  ]);
}

function builtIn(): Xml[] {
  const own = (type: string, id: string, name: string, children: Xml[]): Xml =>
    element('w:style', { 'w:type': type, 'w:default': 1, 'w:styleId': id }, [
      value('w:name', name),
      ...children,
    ]);
  const hidden = [value('w:uiPriority', 99), element('w:semiHidden'), element('w:unhideWhenUsed')];
  const side = (name: string, twips: number): Xml => element(name, { 'w:w': twips, 'w:type': 'dxa' });
  return [
    own('paragraph', 'Normal', 'Normal', [element('w:qFormat')]),
    own('character', 'DefaultParagraphFont', 'Default Paragraph Font', hidden),
    own('table', 'TableNormal', 'Normal Table', [
      ...hidden,
      element('w:tblPr', {}, [
        side('w:tblInd', 0),
        element('w:tblCellMar', {}, [
          side('w:top', 0),
          side('w:left', 0),
          side('w:bottom', 0),
          side('w:right', 0),
        ]),
      ]),
    ]),
    own('numbering', 'NoList', 'No List', hidden),
  ];
}

function paragraphStyle(own: Style): Xml {
  const pieces = paragraphDifference(own, neutral);
  const outline = own.outline === undefined ? [] : [value('w:outlineLvl', own.outline - 1)];
  // Word reads a comma in a name as the beginning of an alias.
  const name = own.name.replaceAll(',', '');
  return style('paragraph', own.id, name, [
    value('w:basedOn', 'Normal'),
    element('w:qFormat'),
    element('w:pPr', {}, [...pieces.keep, ...pieces.border, ...pieces.shape, ...outline]),
    ...runProperties(runDifference(own, neutral)),
  ]);
}

function style(type: string, id: string, name: string, children: readonly Xml[]): Xml {
  return element('w:style', { 'w:type': type, 'w:customStyle': 1, 'w:styleId': id }, [
    value('w:name', name),
    ...children,
  ]);
}
