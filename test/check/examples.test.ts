import { describe, expect, it } from 'vitest';
import { danvan, examplePapers, examplesOffice } from '../command/office.ts';

interface Told {
  readonly severity: string;
  readonly code: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** What `danvan check` tells of an example, without what its own comments explain. */
async function told(paper: string): Promise<readonly Told[]> {
  const host = examplesOffice();
  await danvan(host, 'check', paper, '--format', 'json');
  const report: { diagnostics: Told[] } = JSON.parse(host.said.out);
  return report.diagnostics;
}

const brief = ({ severity, code, file, line, column }: Told): string =>
  `${severity} ${code} ${file}:${line}:${column}`;

describe('the examples', () => {
  it.each(examplePapers())(
    '%s has no error, and no warning that is not explained beside it',
    async (paper) => {
      const found = await told(paper);
      expect(found.filter(({ severity }) => severity !== 'info').map(brief)).toEqual([]);
    },
  );

  it('are few to be remarked upon', async () => {
    const remarks = (await Promise.all(examplePapers().map(told))).flat();
    expect(remarks.length).toBeLessThan(examplePapers().length);
  });
});
