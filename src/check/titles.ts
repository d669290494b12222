import { pattern } from '../base/pattern.ts';

/** Academic titles, honours and ranks as they are written before a name: shortened, then in words. */
const short =
  'GS|PGS|TSKH|TS|Th[Ss]|BSCK(?:I{1,2}|[12])|BS|CK(?:I{1,2}|[12])|CN|KS|KTS|DS|LS|NGƯT|NGND|NSƯT|NSND|TTƯT|TTND|AHLĐ';
const words =
  '(?:Phó )?[Gg]iáo sư|[Tt]iến s[ĩỹ]|Thạc s[ĩỹ]|Bác s[ĩỹ]|Dược s[ĩỹ]|Kỹ sư|Cử nhân|Luật sư|Kiến trúc sư|Nhà giáo [Ưư]u tú|Nhà giáo [Nn]hân dân';
const ranks = '(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá|[úu][yý])';

const title = pattern(`^(?:(?:(?:${short})(?:[.,]\\s*|\\s+)|(?:${words}|${ranks})[.,]?\\s+))+`, 'u');

/** What stands before the name itself: `TS. `, `PGS.TS `, `Thượng tá `; empty where nothing does. */
export function titleBefore(name: string): string {
  return title.exec(name)?.[0] ?? '';
}
