import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { create } from '../../src/create/create.ts';
import { loadPublication } from '../../src/publication/load.ts';

const english = { LANG: 'en' };
let said = '';

beforeEach(() => {
  said = '';
  const hear = (text: string | Uint8Array) => {
    said += text;
    return true;
  };
  vi.spyOn(process.stdout, 'write').mockImplementation(hear);
  vi.spyOn(process.stderr, 'write').mockImplementation(hear);
});
afterEach(() => void vi.restoreAllMocks());

const place = () => mkdtempSync(join(tmpdir(), 'create '));

describe.each([
  ['en', 'Made '],
  ['zh-CN', '已建好 '],
])('a folder in %s', (language, words) => {
  it('is a site without a mistake, that depends on one package', async () => {
    const folder = join(place(), 'my news 新闻');
    expect(create([folder, '--language', language, '--no-install'], english)).toBe(0);
    expect(said).toContain(words);
    expect(said).toContain('npm install\n');
    const { mistakes, publication } = await loadPublication(folder, {
      drafts: true,
      now: new Date(),
    });
    expect(mistakes.list.map(String)).toEqual([]);
    expect(publication?.stories.map((story) => story.language)).toEqual([language]);
    expect(publication?.charts).toHaveLength(1);
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(manifest.dependencies).toEqual({ yearlight: version });
    expect(manifest.name).toBe('my-news');
    expect(manifest.scripts.dev).toBe('yearlight dev');
    for (const file of ['.gitignore', 'README.md', '.gitlab-ci.yml', '.github/workflows/site.yaml'])
      expect(existsSync(join(folder, file)), file).toBe(true);
  });
});

it('never overwrites, and takes an empty folder', () => {
  const folder = place();
  mkdirSync(join(folder, 'full'));
  writeFileSync(join(folder, 'full/notes.txt'), 'mine');
  writeFileSync(join(folder, 'file'), 'mine');
  expect(create([join(folder, 'full'), '--no-install'], english)).toBe(1);
  expect(said).toMatch(/holds files already \(notes\.txt\), and nothing is overwritten\./);
  expect(create([join(folder, 'file'), '--no-install'], english)).toBe(1);
  expect(readFileSync(join(folder, 'file'), 'utf8')).toBe('mine');
  mkdirSync(join(folder, 'empty/.git'), { recursive: true });
  expect(create([join(folder, 'empty'), '--no-install'], english)).toBe(0);
});

it.each([
  [[], 'Write the name of the folder'],
  [['a', 'b'], '“b” is not expected here.'],
  [['a', '--lang', 'en'], 'There is no option --lang.'],
  [['a', '--language', 'de'], 'The sample is written in en or zh-CN, not in “de”.'],
])('refuses %j', (argv, words) => {
  expect(create(argv, english)).toBe(2);
  expect(said).toContain(words);
  expect(said).toContain('Usage: npm create yearlight <folder>');
});
