import type { XmlComponent } from 'docx';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { element } from './element.ts';
import { printXml } from './xml.ts';

const relationshipsOf = 'http://schemas.openxmlformats.org/package/2006/relationships';
const officeDocument = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const wordprocessing = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/**
 * The container of an Office file, with the same bytes for the same parts: ids in the order of use, entries in the
 * order they are added, one fixed date. (The Packer of docx draws random ids and takes the time of day.)
 */
export class Package {
  readonly #parts = new Map<string, { readonly xml: string; readonly type: string }>();
  readonly #relationships = new Map<string, XmlComponent[]>();
  readonly #numbered = { header: new Map<string, string>(), footer: new Map<string, string>() };

  /**
   * Adds a part and gives the id by which `source` (a part's path, or '' for the package) refers to it. The path is
   * from the root of the package.
   */
  add(source: string, path: string, type: string, relation: string, root: XmlComponent): string {
    return this.#add(source, path, type, relation, printXml(root));
  }

  /** As `add`, for parts of one kind that are numbered: equal ones are written once. */
  addNumbered(source: string, kind: 'header' | 'footer', root: XmlComponent): string {
    const xml = printXml(root);
    const known = this.#numbered[kind];
    const same = known.get(xml);
    if (same !== undefined) return same;
    const path = `word/${kind}${known.size + 1}.xml`;
    const id = this.#add(source, path, `${wordprocessing}.${kind}+xml`, `${officeDocument}/${kind}`, xml);
    known.set(xml, id);
    return id;
  }

  #add(source: string, path: string, type: string, relation: string, xml: string): string {
    const siblings = this.#relationships.get(source) ?? [];
    this.#relationships.set(source, siblings);
    const folder = source.slice(0, source.lastIndexOf('/') + 1);
    const id = `rId${siblings.length + 1}`;
    siblings.push(element('Relationship', { Id: id, Type: relation, Target: path.slice(folder.length) }));
    this.#parts.set(path, { xml, type });
    return id;
  }

  bytes(): Uint8Array {
    const entries: Zippable = {
      '[Content_Types].xml': strToU8(printXml(this.#contentTypes())),
    };
    for (const [source, relationships] of this.#relationships) {
      const root = element('Relationships', { xmlns: relationshipsOf }, relationships);
      entries[relationshipsPath(source)] = strToU8(printXml(root));
    }
    for (const [path, { xml }] of this.#parts) entries[path] = strToU8(xml);
    // The ZIP writer takes the local reading of the date: noon of 1 January 1980 is that in every time zone.
    return zipSync(entries, { mtime: new Date(1980, 0, 1, 12), level: 6 });
  }

  #contentTypes(): XmlComponent {
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
