import { problem } from '../base/diagnostic.ts';
import type { Mapping } from '../base/value.ts';
import type { Document, VanBanChinh } from '../model/document.ts';
import type { Kind } from '../model/kind.ts';
import { readCoQuan } from './co-quan.ts';
import { kyHieuOf } from './ky-hieu.ts';
import type { Making } from './making.ts';
import { readNguoiKy } from './nguoi-ky.ts';
import { valueAt } from './place.ts';
import type { SharedShape } from './shape.ts';

/** Who issues and signs, where, when, under which number. */
export type Head = Pick<
  Document,
  'the_thuc' | 'quy_dinh' | 'co_quan' | 'dia_danh' | 'so' | 'ky_hieu' | 'ngay' | 'nguoi_ky'
>;

/**
 * The head of a paper: what it says itself, else what the paper says that it is attached to. Undefined where neither
 * says it; that is reported as a missing key, or with the main paper.
 */
export function readHead(
  shared: SharedShape,
  value: Mapping,
  kind: Kind,
  main: VanBanChinh | undefined,
  making: Making,
): Head | undefined {
  const the_thuc = shared.the_thuc ?? main?.the_thuc;
  const own = shared.co_quan && readCoQuan(shared.co_quan, making);
  const co_quan = own ?? main?.co_quan;
  const lead = shared.co_quan?.[0]?.dia_danh;
  const place = shared.dia_danh ?? (main ? undefined : lead);
  const dia_danh = place ? making.plain(place) : main?.dia_danh;
  const ngay = shared.ngay ?? main?.ngay;
  const nguoi_ky = readNguoiKy(shared.nguoi_ky ?? [], making);
  if (own) checkSigners(own.length, nguoi_ky.length, value, making);
  const code = shared.ky_hieu && making.plain(shared.ky_hieu);
  if (!the_thuc || !co_quan || dia_danh === undefined || !ngay) return undefined;
  return {
    the_thuc,
    quy_dinh: shared.quy_dinh ?? main?.quy_dinh,
    co_quan,
    dia_danh,
    so: shared.so === undefined ? (main?.so ?? null) : shared.so,
    ky_hieu: code ?? main?.ky_hieu ?? kyHieuOf(the_thuc, kind.ky_hieu[the_thuc], co_quan),
    ngay,
    nguoi_ky,
  };
}

/** In a joint paper every organ signs; a paper of one organ has one signature. */
function checkSigners(organs: number, signers: number, value: Mapping, making: Making): void {
  if (signers === 0 || signers === organs) return;
  const place = valueAt(value, ['nguoi_ky']);
  making.found.push(
    problem(
      'schema/so-nguoi-ky',
      place?.keySpan ?? value.span,
      { co: signers, can: organs },
      { path: 'nguoi_ky' },
    ),
  );
}
