import type { CommandSpec } from '../command.ts';

/** `danvan build [DIR]`: every paper of a workspace, as far as it has changed. */
export const build: CommandSpec = {
  name: 'build',
  operands: '[thu-muc]',
  about: {
    vi: 'in mọi văn bản của một thư mục làm việc; chỉ in lại văn bản có thay đổi',
    en: 'print every paper of a workspace; only what has changed is printed again',
  },
  options: [
    {
      flags: '--jobs <n>',
      about: {
        vi: 'số văn bản in cùng lúc (mặc định: theo số nhân của máy)',
        en: 'how many papers at once (default: as many as the machine has cores)',
      },
    },
    {
      flags: '--timeout <giay>',
      about: {
        vi: 'số giây tối đa cho một văn bản (mặc định: 60)',
        en: 'seconds that one paper may take (default: 60)',
      },
    },
    {
      flags: '--rebuild',
      about: { vi: 'in lại tất cả, không dùng kết quả lần trước', en: 'print everything again' },
    },
    {
      flags: '--overwrite',
      about: {
        vi: 'ghi đè cả bản đã sửa tay sau khi in',
        en: 'overwrite files that were edited since danvan wrote them',
      },
    },
    {
      flags: '--prune',
      about: {
        vi: 'xóa tệp danvan đã in mà nay không còn văn bản nào sinh ra',
        en: 'remove what danvan wrote and no paper makes any more',
      },
    },
    {
      flags: '--watch',
      about: {
        vi: 'theo dõi các tệp nguồn, in lại mỗi khi có thay đổi; Ctrl-C để dừng',
        en: 'follow the sources and print again whenever they change; Ctrl-C stops',
      },
    },
    {
      flags: '--shard <i/n>',
      about: { vi: 'chỉ in phần thứ i trong n phần', en: 'print only the i-th of n parts' },
    },
    {
      flags: '--merge',
      about: {
        vi: 'ghép manifest của các phần thành một',
        en: 'make one manifest of those of the parts',
      },
    },
  ],
  run: async (talk, operands, options) => {
    const { buildPapers } = await import('../build.ts');
    return buildPapers(talk, operands, options);
  },
};
