/**
 * Words that say nothing twice in a row. Only words that end or begin no compound: `tồn tại tại cơ sở`, `hoạt động
 * động viên`, `kết quả đạt được được đánh giá` are right.
 */
export const neverTwice: ReadonlySet<string> = new Set([
  ...['của', 'và', 'các', 'những', 'với', 'để', 'hoặc', 'đã', 'sẽ', 'đang', 'là', 'thì', 'mà', 'cũng', 'nếu'],
  ...['này', 'cho', 'nhưng', 'vẫn', 'rằng', 'bởi', 'mỗi', 'mọi', 'khi', 'rất', 'nhằm'],
]);

/** Pairs of syllables that are said twice on purpose: `từng bước từng bước`. */
export const saidTwice: ReadonlySet<string> = new Set([
  ...['từng bước', 'từng người', 'từng nhà', 'từng việc', 'từng ngày', 'lần lượt', 'muôn năm', 'dần dần'],
  ...['đời đời', 'thường thường', 'ngày ngày', 'mãi mãi', 'người người', 'nhà nhà', 'năm năm', 'luôn luôn'],
]);
