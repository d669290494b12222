import type { Diagnostic } from '../base/diagnostic.ts';
import type { Mapping } from '../base/value.ts';
import { factFaults } from './facts.ts';
import { diagnosticsOf, withoutMisspelt } from './issue.ts';
import { macDinh } from './mac-dinh.ts';
import { nodeOf } from './node.ts';
import { readNode } from './read-node.ts';

/** Keys of a directory that hold no facts. Profiles are judged in the papers that name them. */
const noFacts: ReadonlySet<string> = new Set(['co_quan', 'nguoi_ky', 'mac_dinh']);

/** What is wrong with a directory whoever uses it: defaults for keys that no paper has, facts of the wrong type. */
export function directoryFaults(directory: Mapping): readonly Diagnostic[] {
  const facts = { ...directory, entries: directory.entries.filter(({ key }) => !noFacts.has(key)) };
  const defaults = directory.entries.find(({ key }) => key === 'mac_dinh');
  const read = defaults && readNode(macDinh(), nodeOf(defaults.value));
  const issues = read?.error?.issues.map((issue) => ({ ...issue, path: ['mac_dinh', ...issue.path] })) ?? [];
  return [...withoutMisspelt(diagnosticsOf(issues, directory)), ...factFaults(facts)];
}
