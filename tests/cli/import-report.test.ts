import { describe, expect, it } from 'vitest';
import { writeImport } from '../../src/cli/importing/import-report.ts';
import { importText } from '../spreadsheet/import-bytes.ts';

function reportOf(text: string): string {
  const { resource } = importText(text);
  if (!resource) throw new Error('The spreadsheet became no dataset.');
  return writeImport({ resource, columns: [], hasSource: true }, [], ['en'], { language: 'en' });
}

describe('the report of an import', () => {
  it('shows the first unit and decimals where each row has its own', () => {
    expect(reportOf('名称,数\n甲,3.5%\n乙,4亿元\n')).toMatch(
      /^ {2}unit +percent\n {2}decimals +1$/m,
    );
  });

  it('cuts a long text after as many columns as it has room for', () => {
    const said = reportOf(`名称,说法\n甲,${'长'.repeat(30_000)}\n`);
    expect(said).toMatch(/ 长{14}…$/m);
  });
});
