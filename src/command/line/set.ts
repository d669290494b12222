import type { CommandSpec } from '../command.ts';

/** `danvan set KEY=VALUE... FILE...`: facts and fields changed in place over many files, or in none of them. */
export const set: CommandSpec = {
  name: 'set',
  operands: '<khoa=gia-tri|tep...>',
  about: {
    vi: 'đổi khóa trong các tệp YAML, giữ nguyên mọi chỗ khác: danvan set so=32 ngay=2026-02-18 giay-moi.yaml',
    en: 'change keys of YAML files in place, all else kept: danvan set so=32 ngay=2026-02-18 giay-moi.yaml',
  },
  options: [
    { flags: '--dry-run', about: { vi: 'chỉ cho xem sẽ sửa gì', en: 'only show what would change' } },
  ],
  run: async (talk, operands, options) => {
    const { setAll } = await import('../set.ts');
    return setAll(talk, operands, options.dryRun === true);
  },
};
