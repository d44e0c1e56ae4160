import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importBytes } from './import-bytes.ts';

const folder = 'tests/spreadsheet/outside';
const files = readdirSync(folder).filter((file) => /\.(?:csv|tsv)$/.test(file));

/** What a file became in a few lines: its key, its fields, its rows; or why it was refused. */
function inShort(file: string): string {
  const { resource, mistakes, told } = importBytes(file, readFileSync(`${folder}/${file}`), {
    languages: ['en'],
  });
  if (!resource) return `refused ${mistakes.map((each) => each.split(': ')[1]).join(' | ')}`;
  const { primaryKey, fields } = resource.schema;
  const shown = fields.map(({ name, type, unit }) => `${name}:${type}${unit ? `(${unit})` : ''}`);
  const rows = resource.data.map((row) => Object.values(row).map(String).join(' | '));
  const said = mistakes.map((each) => `! ${each.split(' ')[1]}`);
  const kept = told.filter((each) =>
    /kept as text|encoded|season|seconds|flags|not given|2020\.$|sum of/.test(each),
  );
  return [
    `key ${primaryKey.join()}`,
    shown.join(' '),
    ...rows,
    ...said,
    ...kept.map((each) => `- ${each.slice(0, 90)}`),
  ].join('\n');
}

describe('a file as offices and newsrooms publish it', () => {
  it('becomes what it says, or is refused with a reason', async () => {
    const all = files.map((file) => `## ${file}\n${inShort(file)}`).join('\n\n');
    await expect(`${all}\n`).toMatchFileSnapshot(`${folder}/expected.txt`);
  });
});
