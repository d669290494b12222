import type { Diagnostic, Severity } from '../base/diagnostic.ts';
import type { Fix } from '../base/fix.ts';
import { version } from '../base/version.ts';
import { inOrder, type Place, Places } from './place.ts';
import type { Report } from './report.ts';
import { sentenceOf } from './sentence.ts';

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };
const schema = 'https://json.schemastore.org/sarif-2.1.0.json';

/** A report as SARIF 2.1.0: one run, a rule for every code in it, fixes as replacements, suppressions with reasons. */
export function printSarif(report: Report): string {
  const places = new Places(report.texts, (text) => [...text].length);
  const reasons = new Map(report.suppressed.map(({ diagnostic, reason }) => [diagnostic, reason]));
  const found = inOrder([...report.diagnostics, ...reasons.keys()]);
  const codes = [...new Set(found.map(({ code }) => code))].sort();
  const results = found.map((each) => ({
    ...resultOf(each, codes.indexOf(each.code), places, report),
    ...(reasons.has(each) && { suppressions: [{ kind: 'inSource', justification: reasons.get(each) }] }),
  }));
  const driver = {
    ...{ name: 'danvan', version, semanticVersion: version, language: report.lang },
    rules: codes.map((code) => ruleOf(code, found, report)),
  };
  const run = { tool: { driver }, columnKind: 'unicodeCodePoints', results };
  return `${JSON.stringify({ $schema: schema, version: '2.1.0', runs: [run] }, undefined, 2)}\n`;
}

function ruleOf(code: string, found: readonly Diagnostic[], { lang, messages }: Report) {
  const title = messages[code]?.[lang].title;
  const clause = found.find((each) => each.code === code && each.clause !== undefined)?.clause;
  return {
    id: code,
    ...(title !== undefined && { shortDescription: { text: title } }),
    ...(clause !== undefined && { properties: { clause } }),
  };
}

function resultOf(diagnostic: Diagnostic, ruleIndex: number, places: Places, report: Report) {
  const { code, severity, span, path, fix } = diagnostic;
  const { what, why, fix: hint } = sentenceOf(diagnostic, report.lang, report.messages);
  const at = places.of(span);
  const physicalLocation = { artifactLocation: artifact(span.file), ...(at && { region: region(at) }) };
  const logicalLocations = [span.cell, path]
    .filter((name) => name)
    .map((fullyQualifiedName) => ({ fullyQualifiedName }));
  return {
    ...{ ruleId: code, ruleIndex, level: levels[severity] },
    message: { text: [what, why, hint].filter((sentence) => sentence !== undefined).join(' ') },
    ...(span.file !== '' && {
      locations: [{ physicalLocation, ...(logicalLocations.length > 0 && { logicalLocations }) }],
    }),
    ...(fix && fixesOf(fix, hint ?? what, places)),
  };
}

function fixesOf(fix: Fix, description: string, places: Places) {
  const files = [...new Set(fix.edits.map(({ span }) => span.file))];
  const artifactChanges = files.map((file) => ({
    artifactLocation: artifact(file),
    replacements: fix.edits
      .filter(({ span }) => span.file === file)
      .flatMap(({ span, text }) => {
        const at = places.of(span);
        return at ? [{ deletedRegion: region(at), insertedContent: { text } }] : [];
      }),
  }));
  const sound = artifactChanges.length > 0 && artifactChanges.every((each) => each.replacements.length > 0);
  return sound ? { fixes: [{ description: { text: description }, artifactChanges }] } : {};
}

function region({ line, column, endLine, endColumn }: Place) {
  return { startLine: line, startColumn: column, endLine, endColumn };
}

/** A path as a URI: relative as it is reported, absolute as `file:`. */
function artifact(file: string) {
  const path = file
    .split('/')
    .map((part) => encodeURIComponent(part))
    .join('/');
  if (!/^(\/|[A-Za-z]:)/.test(file)) return { uri: path };
  return { uri: `file://${file.startsWith('/') ? path : `/${path.replace('%3A', ':')}`}` };
}
