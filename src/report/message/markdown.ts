import { markdownBlockMessages } from './markdown-blocks.ts';
import { markdownMarkMessages } from './markdown-marks.ts';
import type { Messages } from './messages.ts';

export const markdownMessages: Messages = { ...markdownMarkMessages, ...markdownBlockMessages };
