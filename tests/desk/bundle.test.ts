import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readHouse } from '../../src/bench/house.ts';
import { inBrowser } from '../../src/desk/bundle/desk-bundle.ts';
import { packDesk } from '../../src/pack/bundle-desk.ts';

const below = (path: string) => path.replace(/^src\//, '');

it('runs in Node without what runs in browsers alone, which a package has bundled', () => {
  const { imports } = readHouse();
  const [browser, others] = [
    [...imports].filter(([file]) => inBrowser.test(below(file))),
    [...imports].filter(([file]) => !inBrowser.test(below(file))),
  ];
  expect(browser.length).toBeGreaterThan(10);
  const wrong = others.flatMap(([file, paths]) =>
    paths.filter((path) => inBrowser.test(below(path))).map((path) => `${file} imports ${path}`),
  );
  expect(wrong).toEqual([]);
});

it('is packed with the licences of what it is made of, for browsers and nothing else', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'desk-'));
  await packDesk(folder);
  expect(readdirSync(folder).sort()).toEqual(['LICENCES.txt', 'desk.css', 'desk.js', 'desk.svg']);
  const licences = readFileSync(join(folder, 'LICENCES.txt'), 'utf8');
  for (const name of ['preact', '@codemirror/view', '@codemirror/state'])
    expect(licences).toMatch(new RegExp(`^${name}@\\d`, 'm'));
  const script = readFileSync(join(folder, 'desk.js'), 'utf8');
  expect(/[;}]import[ {"'*]/.test(script)).toBe(false);
  expect(script.length).toBeGreaterThan(100_000);
  rmSync(folder, { recursive: true });
});
