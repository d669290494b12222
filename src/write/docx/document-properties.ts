import type { Info } from '../../block/block.ts';
import { content, element, type Xml } from './element.ts';

/** The property that gives the moment of creation, in seconds since 1970; it is not written among the others. */
export const epochProperty = 'source-date-epoch';

/** The part `docProps/core.xml`. */
export function corePart(info: Info, epoch: string | undefined): Xml {
  const moment = epoch === undefined ? momentOf(info.date) : momentOfEpoch(epoch);
  const date = (name: string): Xml => element(name, { 'xsi:type': 'dcterms:W3CDTF' }, [content(moment)]);
  return element(
    'cp:coreProperties',
    {
      'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:dcterms': 'http://purl.org/dc/terms/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    },
    [
      element('dc:title', {}, [content(info.title)]),
      element('dc:subject', {}, [content(info.subject)]),
      element('dc:creator', {}, [content(info.author)]),
      element('dc:language', {}, [content(info.language)]),
      element('cp:lastModifiedBy', {}, [content(info.author)]),
      date('dcterms:created'),
      date('dcterms:modified'),
    ],
  );
}

/** The beginning of the paper's own day; what it leaves blank is the first month or day, all of it 1980. */
function momentOf(date: string): string {
  const [year, month, day] = date.split('-');
  return `${year || '1980'}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`;
}

function momentOfEpoch(epoch: string): string {
  if (!/^\d{1,11}$/.test(epoch)) throw new RangeError(`${epochProperty} is not a count of seconds: ${epoch}`);
  return new Date(Number(epoch) * 1000).toISOString().replace('.000Z', 'Z');
}

const officeDocument = 'http://schemas.openxmlformats.org/officeDocument/2006';

/** The part `docProps/custom.xml`: texts by name, in the order of their names. */
export function customPart(properties: Readonly<Record<string, string>>): Xml {
  const names = Object.keys(properties).sort();
  return element(
    'Properties',
    { xmlns: `${officeDocument}/custom-properties`, 'xmlns:vt': `${officeDocument}/docPropsVTypes` },
    names.map((name, index) =>
      element('property', { fmtid: '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}', pid: index + 2, name }, [
        element('vt:lpwstr', {}, [content(properties[name] ?? '')]),
      ]),
    ),
  );
}
