/** What is wrong with the structure of a PDF file as danvan writes it: one plain cross-reference table. */
export function lintPdf(bytes: Uint8Array): string[] {
  const file = Buffer.from(bytes).toString('latin1');
  const faults: string[] = [];
  if (!file.startsWith('%PDF-1.')) faults.push('no header');
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(file)?.[1] ?? Number.NaN);
  if (file.slice(start, start + 4) !== 'xref') return [...faults, 'startxref leads nowhere'];
  const table = /^xref\s+0 (\d+)\s+((?:\d{10} \d{5} [nf]\s{1,2})*)trailer\s*<<([\s\S]*?)>>\s*startxref/.exec(
    file.slice(start),
  );
  if (table === null) return [...faults, 'no cross-reference table'];
  const [, count = '', rows = '', trailer = ''] = table;
  const entries = rows.match(/\d{10} \d{5} [nf]/g) ?? [];
  if (entries.length !== Number(count)) faults.push(`${entries.length} entries of ${count}`);
  if (Number(/\/Size (\d+)/.exec(trailer)?.[1]) !== entries.length) faults.push('wrong /Size');
  entries.forEach((entry, id) => {
    if (entry.endsWith('f')) return;
    const at = Number(entry.slice(0, 10));
    if (!file.startsWith(`${id} 0 obj`, at)) faults.push(`object ${id} is not at ${at}`);
    else faults.push(...objectFaults(file, id, at));
  });
  for (const reference of file.replace(/stream\r?\n[\s\S]*?endstream/g, '').matchAll(/\b(\d+) 0 R\b/g)) {
    if (Number(reference[1]) >= entries.length) faults.push(`no object ${reference[1]}`);
  }
  return faults;
}

function objectFaults(file: string, id: number, at: number): string[] {
  const end = file.indexOf('endobj', at);
  const stream = file.indexOf('stream', at);
  const head = file.slice(at, stream >= 0 && stream < end ? stream : end);
  const faults = /\b(NaN|undefined|Infinity)\b/.test(head.replace(/\([^)]*\)/g, ''))
    ? [`object ${id}: no number`]
    : [];
  if (stream < 0 || stream > end) return faults;
  const length = /\/Length (\d+)/.exec(head)?.[1];
  const from = stream + 'stream'.length + (file[stream + 6] === '\r' ? 2 : 1);
  if (
    length === undefined ||
    !/^\r?\nendstream/.test(file.slice(from + Number(length), from + Number(length) + 12))
  ) {
    faults.push(`object ${id}: wrong /Length`);
  }
  return faults;
}
