import type { CommandSpec } from '../command.ts';

/** `danvan schema [LOAI]`: the JSON Schema that an editor completes and explains keys by. */
export const schema: CommandSpec = {
  name: 'schema',
  operands: '[loai]',
  about: {
    vi: 'in JSON Schema cho trình soạn thảo: của một loại văn bản, của mọi loại, của danvan hoặc danh-ba',
    en: 'print the JSON Schema for editors: of one kind, of all, of danvan or danh-ba',
  },
  options: [
    {
      flags: '-o, --output <tep>',
      about: { vi: 'ghi vào tệp này', en: 'write it to this file' },
    },
  ],
  run: async (talk, [loai], options) => {
    const { printSchema } = await import('../schema.ts');
    return printSchema(talk, loai, options.output as string | undefined);
  },
};
