import type { CommandSpec } from '../command.ts';

/** `danvan explain CODE`: what a code means, why, by which clause, with a wrong and a right example. */
export const explain: CommandSpec = {
  name: 'explain',
  operands: '<ma>',
  about: {
    vi: 'giải thích một mã trong báo cáo: vì sao, điều khoản, ví dụ sai và đúng',
    en: 'explain a code of a report: why, the clause, a wrong and a right example',
  },
  options: [],
  run: async (talk, [code = '']) => {
    const { explainCode } = await import('../explain.ts');
    return explainCode(talk, code);
  },
};
