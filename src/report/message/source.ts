import type { Messages } from './messages.ts';

export const sourceMessages: Messages = {};
