// Writes docs/sbom.cdx.json: what danvan is built and tested with, as the lock file pins it (CycloneDX): npm run docs.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const cwd = fileURLToPath(new URL('../', import.meta.url));
const args = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'];
const said = execFileSync('npm', args, {
  cwd,
  encoding: 'utf8',
  maxBuffer: 1 << 26,
  stdio: ['ignore', 'pipe', 'ignore'],
});

// Who made it and when would differ from run to run; the packages do not.
const { serialNumber: _, metadata, components, dependencies, ...rest } = JSON.parse(said);
const byRef = (a, b) => ((a['bom-ref'] ?? a.ref) < (b['bom-ref'] ?? b.ref) ? -1 : 1);
const bom = {
  ...rest,
  metadata: { component: { ...metadata.component, name: 'danvan' } },
  // Programs for other systems have no hash here, and nothing of them is used.
  components: components.filter(({ hashes }) => hashes?.length > 0).sort(byRef),
  dependencies: dependencies.sort(byRef),
};
writeFileSync(new URL('sbom.cdx.json', import.meta.url), `${JSON.stringify(bom, null, 1)}\n`);
