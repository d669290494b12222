import type { Value } from '../base/value.ts';

/** True where a file after a change holds the wanted value at a path and everything else as before. */
export function sameElsewhere(before: Value, after: Value, path: readonly string[], wanted: Value): boolean {
  return shape(before, path, wanted) === shape(after, [], undefined);
}

/** True where two values say the same, wherever they stand. */
export function sameValue(a: Value, b: Value): boolean {
  return shape(a, [], undefined) === shape(b, [], undefined);
}

/** A value as one text, keys sorted, with `put` in place of what stands at a path. */
function shape(value: Value, path: readonly string[], put: Value | undefined): string {
  const [key, ...rest] = path;
  if (put && key === undefined) return shape(put, [], undefined);
  if (
    put &&
    key !== undefined &&
    (value.type !== 'mapping' || value.entries.every((each) => each.key !== key))
  ) {
    const entries = value.type === 'mapping' ? value.entries : [];
    const added = [
      key,
      rest.reduceRight((inner, step) => fields([[step, inner]]), shape(put, [], undefined)),
    ] as const;
    return fields([...entries.map((each) => [each.key, shape(each.value, [], undefined)] as const), added]);
  }
  switch (value.type) {
    case 'scalar':
      return JSON.stringify([value.blank, value.text]);
    case 'list':
      return `[${value.items.map((item) => shape(item, [], undefined)).join()}]`;
    case 'mapping':
      return fields(
        value.entries.map((each) => {
          const here = each.key === key;
          return [each.key, shape(each.value, here ? rest : [], here ? put : undefined)] as const;
        }),
      );
  }
}

function fields(entries: readonly (readonly [string, string])[]): string {
  const lines = entries.map(([key, inner]) => `${JSON.stringify(key)}:${inner}`);
  return `{${lines.sort().join()}}`;
}
