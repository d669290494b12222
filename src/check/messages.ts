import { messages } from '../report/message/index.ts';
import type { Messages } from '../report/message/messages.ts';
import { rulesAcross } from './across/index.ts';
import { rules } from './rules/index.ts';

/** The sentences of every code that danvan can report: those of the stages and those of the rules. */
export const allMessages: Messages = {
  ...messages,
  ...Object.fromEntries([...rules, ...rulesAcross].map(({ id, about }) => [id, about])),
};
