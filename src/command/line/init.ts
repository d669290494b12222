import type { CommandSpec } from '../command.ts';

/** `danvan init [DIR]`: a workspace to begin with. Nothing that is there is written over. */
export const init: CommandSpec = {
  name: 'init',
  operands: '[thu-muc]',
  about: {
    vi: 'tạo thư mục làm việc: danvan.yaml có chú giải, văn bản mẫu, .gitignore',
    en: 'make a workspace: a commented danvan.yaml, starters, .gitignore',
  },
  options: [],
  run: async (talk, [folder = '.']) => {
    const { startWorkspace } = await import('../init.ts');
    return startWorkspace(talk, folder);
  },
};
