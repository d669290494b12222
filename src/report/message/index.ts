import { checkMessages } from './check.ts';
import { commandMessages } from './command.ts';
import { composeMessages } from './compose.ts';
import { markdownMessages } from './markdown.ts';
import type { Messages } from './messages.ts';
import { pipelineMessages } from './pipeline.ts';
import { rowsMessages } from './rows.ts';
import { rulebookMessages } from './rulebook.ts';
import { schemaMessages } from './schema.ts';
import { setMessages } from './set.ts';
import { sourceMessages } from './source.ts';
import { systemMessages } from './system.ts';
import { templateMessages } from './template.ts';
import { verifyMessages } from './verify.ts';
import { workspaceMessages } from './workspace.ts';

/** Every message of danvan; one line an area. */
export const messages: Messages = {
  ...checkMessages,
  ...commandMessages,
  ...composeMessages,
  ...markdownMessages,
  ...pipelineMessages,
  ...rowsMessages,
  ...rulebookMessages,
  ...schemaMessages,
  ...setMessages,
  ...sourceMessages,
  ...systemMessages,
  ...templateMessages,
  ...verifyMessages,
  ...workspaceMessages,
};
