/** Milliseconds from no particular moment. Node's `performance` would load a module that nothing else here needs. */
export function milliseconds(): number {
  const [seconds, rest] = process.hrtime();
  return seconds * 1000 + rest / 1e6;
}
