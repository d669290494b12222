import type { CommandSpec } from '../command.ts';

/** `danvan plan [DIR]`: what a build would do and why. */
export const plan: CommandSpec = {
  name: 'plan',
  operands: '[thu-muc]',
  about: {
    vi: 'cho xem danvan build sẽ in lại văn bản nào, vì đâu, chữ nào đổi; không ghi gì',
    en: 'show what danvan build would print, why, and which words change; writes nothing',
  },
  options: [
    {
      flags: '--format <text|json>',
      about: { vi: 'dạng kết quả (mặc định: text)', en: 'form of the result (default: text)' },
    },
  ],
  run: async (talk, operands, options) => {
    const { planPapers } = await import('../plan.ts');
    return planPapers(talk, operands, options);
  },
};
