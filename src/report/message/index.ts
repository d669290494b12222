import type { Messages } from './messages.ts';
import { sourceMessages } from './source.ts';
import { templateMessages } from './template.ts';

/** Every message of danvan; one line an area. */
export const messages: Messages = {
  ...sourceMessages,
  ...templateMessages,
};
