import type { Printed } from '../../block/paragraphs.ts';
import { fromUtf8, utf8 } from '../../host/bytes.ts';
import { sha256 } from '../../host/hash.ts';
import { keepParagraphs } from './kept.ts';
import type { Parts } from './package.ts';
import { zipped } from './zip.ts';

const customPath = 'docProps/custom.xml';
const unsealed = '0'.repeat(64);
const place = /(name="danvan-seal"><vt:lpwstr>)[0-9a-f]{64}(<\/vt:lpwstr>)/;

/** The custom properties with the seal holding zeros. */
function withPlace(custom: string): string {
  if (place.test(custom)) return custom.replace(place, `$1${unsealed}$2`);
  const end = custom.lastIndexOf('</');
  if (end < 0) throw new RangeError('not a file of writeDocx');
  const id = custom.split('<property ').length + 1;
  const name = `fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${id}" name="danvan-seal"`;
  const property = `<property ${name}><vt:lpwstr>${unsealed}</vt:lpwstr></property>`;
  return `${custom.slice(0, end)}${property}${custom.slice(end)}`;
}

/**
 * The file of the parts that `writeDocx` makes. It keeps the printed paragraphs, for showing later what was changed, and holds in the
 * custom property `danvan-seal` the SHA-256 of all parts, in hexadecimal. Hashed are, a part, in the order of their
 * paths by code unit: the path, a line feed, the number of bytes in decimal, a line feed, the bytes; with the property
 * holding 64 zeros. Sealing the parts of a sealed file changes nothing. Throws RangeError where there are no custom properties.
 */
export function sealDocx(written: Parts, paragraphs: readonly Printed[]): Uint8Array {
  const parts = { ...written };
  keepParagraphs(parts, paragraphs);
  const custom = parts[customPath];
  const text = withPlace(custom === undefined ? '' : fromUtf8(custom));
  parts[customPath] = utf8(text);
  const seal = sha256(...hashed(parts));
  parts[customPath] = utf8(text.replace(place, `$1${seal}$2`));
  return zipped(parts);
}

function hashed(parts: Parts): readonly (Uint8Array | string)[] {
  return Object.keys(parts)
    .sort()
    .flatMap((path) => {
      const bytes = parts[path] ?? new Uint8Array();
      return [`${path}\n${bytes.length}\n`, bytes];
    });
}
