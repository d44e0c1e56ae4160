import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { frozenPaths } from '../../src/embeds/frozen-paths.ts';
import { chartPaths } from '../../src/site/paths.ts';
import { loadTown } from './town.ts';

const town = await loadTown();
const folder = mkdtempSync(join(tmpdir(), 'frozen-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('every chart stands under its edition, but for those that are kept', () => {
  const all = frozenPaths(town, folder);
  expect(all.length).toBe(town.charts.length * town.site.languages.length);
  expect(all[0]?.params.edition).toBe('@2031');
  const kept = join(folder, 'public/zh-CN/embed', town.charts[0]?.id ?? '', '@2031');
  mkdirSync(kept, { recursive: true });
  writeFileSync(join(kept, 'index.html'), 'kept');
  expect(frozenPaths(town, folder).length).toBe(all.length - 1);
});

it('a chart stands under the ids that it had before', () => {
  const [first, ...others] = town.charts;
  if (!first) throw new Error('There is no chart.');
  const charts = [{ ...first, redirectFrom: ['old-name'] }, ...others];
  const old = chartPaths({ ...town, charts }).filter(({ params }) => params.id === 'old-name');
  expect(old.map(({ props }) => props)).toEqual(
    town.site.languages.map((language) => ({ language, id: first.id, moved: true })),
  );
});
