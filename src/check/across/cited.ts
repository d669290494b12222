import { fold } from '../../base/fold.ts';
import type { CitedPaper, Claims } from '../claims.ts';
import { sameIssuer } from '../vien-dan.ts';

/** Whether a citation can mean a paper of the workspace, as far as kind, issuer and year tell. */
export function canMean(cited: CitedPaper, { co_quan, ten_loai, so_ky_hieu }: Claims): boolean {
  const [lead] = co_quan;
  if (!lead || !so_ky_hieu) return false;
  const issuer = fold(`${lead.text} ${lead.chu_quan}`);
  if (cited.co_quan === undefined || !sameIssuer(cited.co_quan, issuer)) return false;
  if (cited.loai !== undefined && cited.loai !== fold(ten_loai)) return false;
  const nam = cited.nam ?? (cited.ngay ? Number(cited.ngay.text.slice(0, 4)) : undefined);
  return nam === undefined || String(nam) === so_ky_hieu.ngay.slice(0, 4);
}
