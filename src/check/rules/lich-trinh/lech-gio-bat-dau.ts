import { isTime, minuteOf, timesIn, timeText } from '../../gio.ts';
import { sessionsOf } from '../../khung-gio.ts';
import type { CheckedPaper, Prose } from '../../paper.ts';
import type { Finding, Rule } from '../../rule.ts';

/** The time at which a paper says that the meeting begins, where it says one only. */
function beginning({
  prose,
}: CheckedPaper): { piece: Prose; from: number; to: number; minute: number } | undefined {
  const piece = prose.find(
    ({ role, text }) => role === 'thoi_gian' || (role === 'noi_dung' && /^Thời gian\s*:/iu.test(text)),
  );
  const times = piece ? timesIn(piece.text, true) : [];
  const [first] = times;
  if (!piece || !first || times.length > 1 || !isTime(first)) return undefined;
  return { piece, from: first.from, to: first.to, minute: minuteOf(first) };
}

function* against(paper: CheckedPaper, agenda: CheckedPaper): Iterable<Finding> {
  const said = beginning(paper);
  const rows = sessionsOf(agenda).flat();
  const starts = rows.flatMap(({ slot }) => slot?.start ?? []);
  if (!said || starts.length === 0 || starts.length < rows.length || starts.includes(said.minute)) return;
  const { piece, from, to, minute } = said;
  const params = { gio: timeText(minute), dau: timeText(starts[0] ?? 0) };
  yield { span: piece.span(from, to), path: piece.path, params };
}

/** A meeting begins at the time that its invitation says: with some row of the agenda, the first or one after arrivals. */
export const lechGioBatDau: Rule = {
  id: 'lich-trinh/lech-gio-bat-dau',
  severity: 'warning',
  about: {
    vi: {
      title: 'Giờ họp không có trong chương trình',
      what: 'Giấy mời ghi {gio}, chương trình kèm theo không có mục nào bắt đầu lúc đó (mục đầu: {dau}).',
      why: 'Đại biểu đến theo giấy mời, người tổ chức làm theo chương trình.',
      fix: 'Sửa cho giờ họp và chương trình khớp nhau.',
    },
    en: {
      title: 'A starting time that the agenda does not have',
      what: 'The invitation says {gio}, no row of the agenda begins then (the first: {dau}).',
      why: 'Guests come by the invitation, organisers work by the agenda.',
      fix: 'Make the two agree.',
    },
  },
  examples: [
    {
      wrong: `loai: giay-moi
thoi_gian: 8 giờ 30 phút, ngày 20 tháng 8 năm 2026 (thứ Năm)
kem_theo: [chuong-trinh.yaml]`,
      right: `loai: giay-moi
thoi_gian: 8 giờ 00 phút, ngày 20 tháng 8 năm 2026 (thứ Năm)
kem_theo: [chuong-trinh.yaml]`,
      at: '8 giờ 30 phút',
      files: {
        'chuong-trinh.yaml': `loai: chuong-trinh
van_ban_chinh: van-ban.yaml
trich_yeu: Hội nghị triển khai Ngày hội đọc sách
lich_trinh:
  - { thoi_gian: "7^h^30'", noi_dung: Đón tiếp đại biểu }
  - { thoi_gian: "8^h^00' - 9^h^00'", noi_dung: Trình bày Kế hoạch }`,
      },
    },
    {
      wrong: `loai: giay-moi
noi_dung: |
  - Thời gian: 14 giờ, ngày 20/8/2026.

  | Thời gian | Nội dung |
  |---|---|
  | 13h30 | Khai mạc |
  | 13h45 - 15h00 | Thảo luận |`,
      right: `loai: giay-moi
noi_dung: |
  - Thời gian: 13 giờ 30, ngày 20/8/2026.

  | Thời gian | Nội dung |
  |---|---|
  | 13h30 | Khai mạc |
  | 13h45 - 15h00 | Thảo luận |`,
      at: '14 giờ',
      without: ['thoi_gian'],
    },
  ],
  *check(paper) {
    for (const agenda of [paper, ...paper.attached]) yield* against(paper, agenda);
  },
};
