import type { Messages } from './messages.ts';

export const templateMessages: Messages = {};
