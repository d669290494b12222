import type * as z from 'zod';

/** How often each schema was read by. */
const readings = new WeakMap<z.ZodType, number>();

/** So many readings take less than the programs would. */
const few = 16;

/**
 * Reads a value by a schema. zod writes a program for each mapping in a schema, which pays where many papers are read;
 * the first readings, in most runs the only ones, do without.
 */
export function readNode<Schema extends z.ZodType>(
  schema: Schema,
  node: unknown,
): z.ZodSafeParseResult<z.output<Schema>> {
  const before = readings.get(schema) ?? 0;
  readings.set(schema, before + 1);
  return schema.safeParse(node, { jitless: before < few });
}
