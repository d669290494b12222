import type { CommandSpec } from '../command.ts';

/** `danvan verify FILE...`: whether a .docx or .pdf is still as danvan wrote it, and what has changed in it. */
export const verify: CommandSpec = {
  name: 'verify',
  operands: '<tep...>',
  about: {
    vi: 'xem tệp .docx, .pdf còn nguyên như khi in ra không, đã sửa chỗ nào',
    en: 'see whether a .docx or .pdf is as danvan wrote it, and what changed',
  },
  options: [],
  run: async (talk, operands) => {
    const { verifyFiles } = await import('../verify.ts');
    return verifyFiles(talk, operands);
  },
};
