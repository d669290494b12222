import { outlineOf } from '../report/outline.ts';
import { severityNames } from '../report/severity.ts';
import type { RuleText } from './rule.ts';

/** The clauses that a rule rests on, as people cite them: `ND30-I.II.4.b`, or one a rulebook. */
export function clausesOf({ clause }: RuleText): readonly string[] {
  return typeof clause === 'object'
    ? [...new Set(Object.values(clause))]
    : clause === undefined
      ? []
      : [clause];
}

/** docs/rules.md: every rule with its reason, its clause and its examples, by area. */
export function printReference(rules: readonly RuleText[]): string {
  const ordered = [...rules].sort((a, b) => (a.id < b.id ? -1 : 1));
  const areas = [...new Set(ordered.map(({ id }) => areaOf(id)))];
  return [
    '# Các quy tắc của `danvan check`',
    '',
    'Tệp này sinh ra từ `src/check/rules/` bằng `npm run docs`; đừng sửa tay. Mức ghi sau mã là mức mặc định; đổi mức hoặc',
    'tắt quy tắc trong `danvan.yaml` (`kiem_tra: { <mã>: tat | loi | canh-bao | luu-y }`), bỏ qua một chỗ bằng dòng',
    '`# danvan-bo-qua <mã>: <lý do>`.',
    '',
    ...areas.flatMap((area) => [
      `## ${area}`,
      '',
      ...ordered.filter(({ id }) => areaOf(id) === area).flatMap(entryOf),
    ]),
  ].join('\n');
}

function areaOf(id: string): string {
  return id.slice(0, id.indexOf('/'));
}

function entryOf(rule: RuleText): readonly string[] {
  const { title, what, why, fix } = outlineOf(rule.about.vi);
  const facts = [severityNames[rule.severity].vi, ...clausesOf(rule)];
  const [{ wrong, right }] = rule.examples;
  return [
    `### ${title ?? rule.id}`,
    '',
    `\`${rule.id}\` · ${facts.join(' · ')}`,
    '',
    [what, why, fix].filter((sentence) => sentence !== undefined).join(' '),
    '',
    ...['```yaml', '# sai', wrong.trimEnd(), '# đúng', right.trimEnd(), '```', ''],
  ];
}
