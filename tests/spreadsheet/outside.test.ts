import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importBytes } from './import-bytes.ts';

const root = 'tests/spreadsheet';
const filesIn = (folder: string) =>
  readdirSync(`${root}/${folder}`).filter((file) => /\.(?:csv|tsv)$/.test(file));

/** What a file became in a few lines: its key, its fields, its rows; or why it was refused. */
function inShort(folder: string, file: string): string {
  const { resource, mistakes, told } = importBytes(
    file,
    readFileSync(`${root}/${folder}/${file}`),
    {
      languages: ['en'],
    },
  );
  if (!resource) return `refused ${mistakes.map((each) => each.split(': ')[1]).join(' | ')}`;
  const { primaryKey, fields } = resource.schema;
  const shown = fields.map(({ name, type, unit }) => `${name}:${type}${unit ? `(${unit})` : ''}`);
  const rows = resource.data.map((row) => Object.values(row).map(String).join(' | '));
  const said = mistakes.map((each) => `! ${each.split(' ')[1]}`);
  const kept = told.filter((each) =>
    /kept as text|encoded|season|seconds|flags|one column|footnote|not given|2020\.$|sum of/.test(
      each,
    ),
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
  it.each(['outside', 'layouts'])(
    'becomes what it says, or is refused with a reason: %s',
    async (folder) => {
      const all = filesIn(folder).map((file) => `## ${file}\n${inShort(folder, file)}`);
      await expect(`${all.join('\n\n')}\n`).toMatchFileSnapshot(`${folder}/expected.txt`);
    },
  );
});
