import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { smallSite } from '../publication/small-site.ts';
import { makeSite, useDesk } from './use-desk.ts';

const folder = 'tests/spreadsheet/cases';
const config =
  smallSite['content/site.yaml']?.replace(
    / {2}case: .*/,
    '  enterprise: { zh-CN: 家, en: enterprise }',
  ) ?? '';
const site = makeSite({ 'content/site.yaml': config });
const desk = await useDesk(site);

/** A dataset without its name and where it came from, which are not of its table. */
function tableOf(text: string): unknown {
  const { name: _name, import: _import, ...table } = JSON.parse(text);
  return table;
}

it.each(readdirSync(folder).filter((file) => file.endsWith('.csv')))(
  '%s becomes at the desk what the command makes of it',
  async (file) => {
    const name = file.replace('.csv', '');
    const asked = { name, file, options: {} };
    const { status, answer } = await desk.send(
      'save-table',
      asked,
      readFileSync(join(folder, file)),
    );
    expect([status, answer]).toEqual([200, { name }]);
    const saved = readFileSync(join(site, `data/${name}.json`), 'utf8');
    expect(tableOf(saved)).toEqual(tableOf(readFileSync(join(folder, `${name}.json`), 'utf8')));
  },
);
