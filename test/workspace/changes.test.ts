import { describe, expect, it } from 'vitest';
import { changedWords } from '../../src/command/changed-words.ts';
import { changesBetween } from '../../src/workspace/changes.ts';

const doan = (...texts: string[]) => texts.map((text) => ({ style: 'doan', text }));

describe('what a paper says now against what it said', () => {
  it('is told paragraph by paragraph: changed, come and gone', () => {
    const old = doan('Mở đầu.', 'Giao Phòng Văn hóa chuẩn bị hội trường.', 'Bỏ đi.', 'Hết.');
    const now = doan('Mở đầu.', 'Giao Văn phòng chuẩn bị hội trường.', 'Hết.', 'Khen thưởng ba tập thể.');
    expect(changesBetween(old, now)).toEqual([
      { part: 'doan', old: old[1]?.text, now: now[1]?.text },
      { part: 'doan', old: 'Bỏ đi.' },
      { part: 'doan', now: 'Khen thưởng ba tập thể.' },
    ]);
    expect(changesBetween(now, now)).toEqual([]);
  });

  it('goes by the label of a line and by the part of the paper, however much of it is another', () => {
    const old = [
      { style: 'so-ky-hieu', text: 'Số: 7/KH-UBND' },
      ...doan('Thời gian: sáng', 'Địa điểm: Hội trường A'),
      { style: 'ho-ten', text: 'Lò Thị Sao Mai' },
    ];
    const now = [
      { style: 'so-ky-hieu', text: 'Số: 12/KH-UBND' },
      ...doan('Địa điểm: Nhà văn hóa', 'Thời gian: chiều'),
      { style: 'ho-ten', text: 'Vàng A Páo' },
    ];
    const told = changesBetween(old, now);
    expect(told).toContainEqual({ part: 'so-ky-hieu', label: 'Số', old: '7/KH-UBND', now: '12/KH-UBND' });
    expect(told).toContainEqual({ part: 'doan', label: 'Địa điểm', old: 'Hội trường A', now: 'Nhà văn hóa' });
    expect(told).toContainEqual({ part: 'ho-ten', old: 'Lò Thị Sao Mai', now: 'Vàng A Páo' });
  });

  it('names the attached part that a paragraph stands in', () => {
    const paper = [
      { style: 'ho-ten', text: 'Lò Thị Sao Mai' },
      { style: 'ten-loai', text: 'CHƯƠNG TRÌNH' },
    ];
    const told = changesBetween(paper, [...paper, ...doan('Khai mạc')]);
    expect(told).toEqual([{ part: 'doan', within: 'CHƯƠNG TRÌNH', now: 'Khai mạc' }]);
  });
});

describe('changed words', () => {
  const long = (day: string, place: string) =>
    `Hội nghị tổ chức trong ngày ${day} với sự tham gia của toàn thể cán bộ, công chức xã và đại diện các thôn tại ${place}`;

  it('are shown whole in short texts, and with a few words around them in long ones', () => {
    expect(changedWords('07 giờ 30', '14 giờ 00')).toBe('07 giờ 30 → 14 giờ 00');
    expect(changedWords(long('22/6/2026', 'Hội trường A'), long('24/6/2026', 'Hội trường A'))).toBe(
      '… tổ chức trong ngày [22/6/2026 → 24/6/2026] với sự tham gia …',
    );
    expect(changedWords(long('22/6/2026', 'Hội trường A'), long('22/6/2026', 'Hội trường lớn A'))).toBe(
      '… thôn tại Hội trường [+ lớn] A',
    );
    expect(changedWords(long('22/6/2026', 'B'), long('24/6/2026', 'C'))).toBe(
      '… tổ chức trong ngày [22/6/2026 → 24/6/2026] với sự tham gia … diện các thôn tại [B → C]',
    );
  });
});
