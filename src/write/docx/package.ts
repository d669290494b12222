import { utf8 } from '../../host/bytes.ts';
import { element, type Xml } from './element.ts';
import { declaration } from './xml.ts';

const relationshipsOf = 'http://schemas.openxmlformats.org/package/2006/relationships';
const officeDocument = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const wordprocessing = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** The parts of an Office file by path, in the order of its entries. */
export type Parts = Readonly<Record<string, Uint8Array>>;

/** The container of an Office file: ids in the order of use, entries in the order they are added. */
export class Package {
  readonly #parts = new Map<string, { readonly xml: Xml; readonly type: string }>();
  readonly #relationships = new Map<string, Xml[]>();
  readonly #numbered = { header: new Map<Xml, string>(), footer: new Map<Xml, string>() };

  /**
   * Adds a part and gives the id by which `source` (a part's path, or '' for the package) refers to it. The path is
   * from the root of the package.
   */
  add(source: string, path: string, type: string, relation: string, xml: Xml): string {
    const siblings = this.#relationships.get(source) ?? [];
    this.#relationships.set(source, siblings);
    const folder = source.slice(0, source.lastIndexOf('/') + 1);
    const id = `rId${siblings.length + 1}`;
    siblings.push(element('Relationship', { Id: id, Type: relation, Target: path.slice(folder.length) }));
    this.#parts.set(path, { xml, type });
    return id;
  }

  /** As `add`, for parts of one kind that are numbered: equal ones are written once. */
  addNumbered(source: string, kind: 'header' | 'footer', xml: Xml): string {
    const known = this.#numbered[kind];
    const same = known.get(xml);
    if (same !== undefined) return same;
    const path = `word/${kind}${known.size + 1}.xml`;
    const id = this.add(source, path, `${wordprocessing}.${kind}+xml`, `${officeDocument}/${kind}`, xml);
    known.set(xml, id);
    return id;
  }

  parts(): Parts {
    const entries: Record<string, Uint8Array> = {};
    const put = (path: string, xml: Xml): void => {
      entries[path] = utf8(declaration + xml);
    };
    put('[Content_Types].xml', this.#contentTypes());
    for (const [source, relationships] of this.#relationships) {
      put(relationshipsPath(source), element('Relationships', { xmlns: relationshipsOf }, relationships));
    }
    for (const [path, { xml }] of this.#parts) put(path, xml);
    return entries;
  }

  #contentTypes(): Xml {
    const relationships = 'application/vnd.openxmlformats-package.relationships+xml';
    return element('Types', { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' }, [
      element('Default', { Extension: 'rels', ContentType: relationships }),
      element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      ...[...this.#parts].map(([path, { type }]) =>
        element('Override', { PartName: `/${path}`, ContentType: type }),
      ),
    ]);
  }
}

function relationshipsPath(source: string): string {
  const cut = source.lastIndexOf('/') + 1;
  return `${source.slice(0, cut)}_rels/${source.slice(cut)}.rels`;
}
