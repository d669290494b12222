/** A workspace of one set of papers, as an archive and as one file: those of `b`, then the one of `a`. */
export const withPack = `phien_ban: 1
goi:
  hoi-nghi:
    ten: Tài liệu Ngày hội đọc sách năm 2026
    van_ban: [b/*.yaml, a/mot.yaml]
    dang: [zip, pdf]
`;
