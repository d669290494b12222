/** What a table holds under a name that someone typed; never what every object inherits (`constructor`). */
export function own<T>(table: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}
