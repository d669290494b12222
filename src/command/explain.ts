import { nearest } from '../base/suggest.ts';
import { rulesAcross } from '../check/across/index.ts';
import { allMessages } from '../check/messages.ts';
import { clausesOf } from '../check/reference.ts';
import type { RuleText } from '../check/rule.ts';
import { rules } from '../check/rules/index.ts';
import { outlineOf } from '../report/outline.ts';
import { severityNames } from '../report/severity.ts';
import type { Words } from './command.ts';
import { type Exit, exit } from './exit.ts';
import type { Lang, Talk } from './talk.ts';

const words = {
  fix: { vi: 'Cách sửa', en: 'Fix' },
  clause: { vi: 'Căn cứ', en: 'Clause' },
  wrong: { vi: 'Sai', en: 'Wrong' },
  right: { vi: 'Đúng', en: 'Right' },
} as const satisfies Record<string, Words>;

/** `danvan explain CODE`: what a code means, why, by which clause, with a wrong and a right example. */
export function explainCode(talk: Talk, code: string): Exit {
  const { host, lang } = talk;
  const message = Object.hasOwn(allMessages, code) ? allMessages[code] : undefined;
  if (!message) {
    talk.complain('command/ma-la', '', { ma: code, goi_y: nearest(code, Object.keys(allMessages)) ?? '' });
    return exit.refused;
  }
  const rule = [...rules, ...rulesAcross].find(({ id }) => id === code);
  const { title, what, why, fix } = outlineOf(message[lang]);
  const parts = [
    title ? `${title} (${[code, ...(rule ? [severityNames[rule.severity][lang]] : [])].join(', ')})` : code,
    [what, why].filter((sentence) => sentence !== undefined).join('\n'),
    ...(fix === undefined ? [] : [`${words.fix[lang]}: ${fix}`]),
    ...(rule ? ruleParts(rule, lang) : []),
  ];
  host.out(`${parts.join('\n\n')}\n`);
  return exit.fine;
}

function ruleParts(rule: RuleText, lang: Lang): readonly string[] {
  const [{ wrong, right }] = rule.examples;
  const clauses = clausesOf(rule);
  return [
    ...(clauses.length > 0 ? [`${words.clause[lang]}: ${clauses.join(', ')}`] : []),
    `${words.wrong[lang]}:\n${indented(wrong)}`,
    `${words.right[lang]}:\n${indented(right)}`,
  ];
}

function indented(text: string): string {
  return text.trimEnd().replace(/^(?=.)/gm, '  ');
}
