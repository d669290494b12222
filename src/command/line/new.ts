import type { CommandSpec } from '../command.ts';

/** `danvan new LOAI [FILE]`: a paper to begin with, and the schema that editors read beside it. */
export const newPaper: CommandSpec = {
  name: 'new',
  operands: '<loai> [tep]',
  about: {
    vi: 'tạo tệp YAML mẫu của một loại văn bản, có chú giải từng dòng',
    en: 'write a starter of a kind of paper, every key explained',
  },
  options: [],
  run: async (talk, [loai = '', file]) => {
    const { writeStarter } = await import('../new.ts');
    return writeStarter(talk, loai, file ?? `${loai}.yaml`);
  },
};
