/**
 * Turns the chunks that esbuild writes as ES modules into CommonJS. esbuild itself would give each chunk an object of
 * getters, through which every call from one chunk to another goes; here the names are taken over once, as constants.
 * That is right as long as no chunk changes what it exports and none loads in a circle, which is checked.
 */

const importLine = /^import (?:([^"';]+?) from )?"([^"]+)";$/gm;
const exportLine = /\nexport \{([^}]*)\};\s*$/;
const dynamicImport = /\bimport\(("\.\/[\w-]+\.cjs")\)/g;

/** The chunk as a body of a CommonJS module. Errors: an import or export written as esbuild does not write it. */
export function toCommonJs(text) {
  const body = text
    .replace(importLine, (_, names, from) => loading(names, from))
    .replace(dynamicImport, 'Promise.resolve().then(() => require($1))')
    .replace(exportLine, '\n');
  if (/^(?:import|export)[ {*"']/m.test(body)) throw new Error('a chunk imports or exports in another way');
  const names = namesIn(exportLine.exec(text)?.[1] ?? '').map(([own, given]) => `${given}: ${own}`);
  return `${body}module.exports = { ${names.join(', ')} };\n`;
}

function loading(names, from) {
  const required = `require(${JSON.stringify(from)})`;
  if (names === undefined) return `${required};`;
  if (names.startsWith('{')) {
    const taken = namesIn(names.slice(1, -1)).map(([given, own]) => `${given}: ${own}`);
    return `const { ${taken.join(', ')} } = ${required};`;
  }
  if (from.startsWith('.')) throw new Error(`${from} is taken over whole`);
  return `const ${names.replace('* as ', '')} = ${required};`;
}

/** `a, b as c` as pairs of the name on the left and that on the right. */
function namesIn(list) {
  return list
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '')
    .map((each) => {
      const [left, right = left] = each.split(' as ');
      return [left, right];
    });
}

/** Changes only where somebody asks for it, and nobody does: the language in which fontkit gives a face's names. */
const neverAsked = new Set(['$d636bc798e7178db$export$42940898df819940']);

/** Errors: a name that another chunk takes over changes after its chunk was loaded. `chunks`: their texts by name. */
export function checkConstant(chunks) {
  for (const [name, text] of chunks) {
    const taken = new Set([...chunks.values()].flatMap((each) => importedFrom(each, name)));
    for (const [own, given] of namesIn(exportLine.exec(text)?.[1] ?? '')) {
      const change = new RegExp(
        `(?<![\\w$.])${own.replaceAll('$', '\\$')}\\s*(?:=(?![=>])|[-+*/|&?]{1,2}=|\\+\\+|--)`,
        'g',
      );
      if (taken.has(given) && !neverAsked.has(own) && (text.match(change)?.length ?? 0) > 1)
        throw new Error(`${own} of ${name} changes`);
    }
  }
}

function importedFrom(text, name) {
  const line = new RegExp(`^import \\{([^}]*)\\} from "\\./${name.replace('.', '\\.')}";$`, 'gm');
  return [...text.matchAll(line)].flatMap(([, names]) => namesIn(names).map(([given]) => given));
}

/** Errors: chunks that load one another in a circle. `outputs`: what esbuild says of them. */
export function checkNoCircle(outputs) {
  const done = new Map();
  const visit = (path, above) => {
    if (done.get(path)) return;
    if (above.includes(path)) throw new Error(`chunks load one another: ${[...above, path].join(' ')}`);
    for (const each of outputs[path]?.imports ?? []) {
      if (each.kind === 'import-statement' && !each.external) visit(each.path, [...above, path]);
    }
    done.set(path, true);
  };
  for (const path of Object.keys(outputs)) visit(path, []);
}
