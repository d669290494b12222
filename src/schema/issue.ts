import type * as z from 'zod';
import { type Diagnostic, problem } from '../base/diagnostic.ts';
import { nearest } from '../base/suggest.ts';
import type { Mapping } from '../base/value.ts';
import { parentSpan, pathText, valueAt } from './place.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** zod's issues as findings at their places, in our own words; zod's messages are never shown. */
export function diagnosticsOf(issues: readonly Issue[], root: Mapping): Diagnostic[] {
  return issues.flatMap((issue) => translate(flatten(issue), root));
}

/** An issue at its whole path, with the branch of a union that its value comes nearest to in its place. */
function flatten(issue: Issue, above: Path = []): readonly Issue[] {
  const path = [...above, ...issue.path];
  if (issue.code !== 'invalid_union') return [{ ...issue, path }];
  const branches = issue.errors.map((errors) => errors.flatMap((inner) => flatten(inner, path)));
  const fitting = branches.filter((branch) => !branch.some((each) => isWrongShape(each, path)));
  if (fitting.length === 0) return [mergedShape(branches, path)];
  return fitting.reduce((best, branch) => (weight(branch) < weight(best) ? branch : best));
}

function isWrongShape(issue: Issue, path: Path): boolean {
  return (
    issue.code === 'custom' && issue.params?.ma === 'schema/sai-kieu' && issue.path.length === path.length
  );
}

function mergedShape(branches: readonly (readonly Issue[])[], path: Path): Issue {
  const kinds = branches.flat().flatMap((each) => {
    const kieu = each.code === 'custom' && each.path.length === path.length ? each.params?.kieu : undefined;
    return typeof kieu === 'string' ? kieu.split(' | ') : [];
  });
  const params = { ma: 'schema/sai-kieu', kieu: [...new Set(kinds)].join(' | ') };
  return { code: 'custom', path: [...path], message: '', params };
}

/** What would have to change for a branch to fit; a misspelt key and the key that it is meant for are one change. */
function weight(branch: readonly Issue[]): number {
  const missing = new Set(branch.map((each) => String(each.path[each.path.length - 1])));
  return branch.reduce((sum, each) => {
    if (each.code !== 'unrecognized_keys') return sum + 1;
    const misspelt = each.keys.filter((key) => missing.has(nearest(key, each.message.split(' ')) ?? ''));
    return sum + each.keys.length - misspelt.length;
  }, 0);
}

function translate(issues: readonly Issue[], root: Mapping): Diagnostic[] {
  return issues.flatMap((issue) => {
    const path = pathText(issue.path);
    if (issue.code === 'unrecognized_keys') return unknownKeys(issue, root);
    const place = valueAt(root, issue.path);
    if (!place) {
      const khoa = String(issue.path[issue.path.length - 1] ?? '');
      return [problem('schema/thieu-khoa', parentSpan(root, issue.path), { khoa }, { path })];
    }
    if (issue.code !== 'custom')
      return [problem('schema/sai-kieu', place.value.span, { kieu: '' }, { path })];
    const { ma, ...params } = issue.params ?? {};
    if (ma === '') return [];
    const span = ma === 'schema/ten-khoa-sai' ? (place.keySpan ?? place.value.span) : place.value.span;
    return [problem(String(ma), span, withSuggestion(params), { path })];
  });
}

function unknownKeys(issue: z.core.$ZodIssueUnrecognizedKeys, root: Mapping): Diagnostic[] {
  const known = issue.message.split(' ');
  return issue.keys.map((khoa) => {
    const path = [...issue.path, khoa];
    const span = valueAt(root, path)?.keySpan ?? parentSpan(root, path);
    const goi_y = nearest(khoa, known) ?? '';
    const cho_phep = goi_y === '' ? known.join(', ') : '';
    return problem('schema/khoa-la', span, { khoa, goi_y, cho_phep }, { path: pathText(path) });
  });
}

function withSuggestion(params: Record<string, string | number>): Record<string, string | number> {
  const { gia_tri, cho_phep } = params;
  if (typeof gia_tri !== 'string' || typeof cho_phep !== 'string') return params;
  const words = cho_phep.split('|');
  return { ...params, cho_phep: words.join(', '), goi_y: nearest(gia_tri, words) ?? '' };
}

/** A key that is missing only because it stands there misspelt is told once, at the misspelling. */
export function withoutMisspelt(found: readonly Diagnostic[]): readonly Diagnostic[] {
  const meant = new Set(
    found
      .filter((each) => each.code === 'schema/khoa-la' && each.params.goi_y !== '')
      .map((each) => sibling(each.path ?? '', String(each.params.khoa), String(each.params.goi_y))),
  );
  return found.filter((each) => each.code !== 'schema/thieu-khoa' || !meant.has(each.path ?? ''));
}

function sibling(path: string, key: string, other: string): string {
  return path.slice(0, path.length - key.length) + other;
}
