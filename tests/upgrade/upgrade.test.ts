import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/cli/check.ts';
import { readArguments } from '../../src/cli/command/arguments.ts';
import type { CommandContext } from '../../src/cli/command/run-command.ts';
import { upgrade } from '../../src/cli/upgrade.ts';
import { loadPublication } from '../../src/publication/load.ts';
import { currentFormat } from '../../src/schema/format.ts';
import { planUpgrade, withFormat } from '../../src/upgrade/plan-upgrade.ts';
import { steps } from '../../src/upgrade/steps.ts';
import { quietly } from '../cli/quietly.ts';

const site = `# The publication.
name: The Lamp # by night too
url: https://lamp.example/
languages: [en]   # one, for now
edition: "2024"
`;
const story = `---
# A note for editors.
title: Lamps # since 1890
dek: "All # of them"
edition: "2024" # a number in quotes is no text
date: 2024-03-01
---

Text # stays.
`;

const plan = (files: Readonly<Record<string, string>>) =>
  planUpgrade({
    files: Object.entries(files).map(([path, text]) => ({ path, text })),
    addresses: async () => '/stories/lamps/\n',
  });

describe('an upgrade', () => {
  it('has a step for each version since the first', () => {
    expect(steps.map(({ to }) => to)).toEqual(
      Array.from({ length: currentFormat - 1 }, (_, index) => index + 2),
    );
  });

  it('parts comments from texts, keeps the addresses, and changes nothing else', async () => {
    const { from, to, files } = await plan({
      'content/site.yaml': site,
      'content/stories/en/lamps.md': story,
      'data/lamps.json': '{"title": "a # b"}',
    });
    expect([from, to]).toEqual([1, currentFormat]);
    const after = Object.fromEntries(files.map((file) => [file.path, file.after]));
    expect(after).toEqual({
      'content/site.yaml': site
        .replace('Lamp # by', 'Lamp  # by')
        .replace('name:', `format: ${currentFormat}\nname:`),
      'content/stories/en/lamps.md': story.replace('Lamps # since', 'Lamps  # since'),
      'content/addresses.txt': '/stories/lamps/\n',
    });
  });

  it('has nothing to do twice, nor with files that cannot be read', async () => {
    const first = await plan({ 'content/site.yaml': site });
    const again = await plan(
      Object.fromEntries(first.files.map(({ path, after }) => [path, after])),
    );
    expect(again.files).toEqual([]);
    const broken = {
      'content/charts/a.yaml': 'title: [\n',
      'content/stories/en/a.md': 'no matter',
    };
    const { files } = await plan({ 'content/site.yaml': site, ...broken });
    expect(files.map(({ path }) => path)).toEqual(['content/site.yaml', 'content/addresses.txt']);
  });

  it.each([
    ['name: A\n', 'format: 2\nname: A\n'],
    ['# top\n\nname: A\n', '# top\n\nformat: 2\nname: A\n'],
    ['name: A\nformat: 1  # old\n', 'name: A\nformat: 2  # old\n'],
    ['{ name: A }\n', '{ format: 2, name: A }\n'],
    ['---\nname: A\n', '---\nformat: 2\nname: A\n'],
  ])('writes the version into %j', (before, after) => {
    expect(withFormat(before, 2)).toBe(after);
  });
});

/** Runs a command for a site in this process, as `runCommand` does. */
async function run(
  command: 'check' | 'upgrade',
  folder: string,
  more: readonly string[] = [],
  language: CommandContext['language'] = 'en',
) {
  const read = readArguments(command, ['--site', folder, ...more], language);
  if ('wrong' in read) throw new Error(read.wrong);
  const main = command === 'check' ? check : upgrade;
  return quietly(() => main({ ...read, folder, language }));
}

describe('the command', () => {
  it('shows what would change, and writes it where asked', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'upgrade '));
    cpSync('tests/fixtures/sites/one-page', folder, { recursive: true });
    const file = join(folder, 'content/site.yaml');
    const before = readFileSync(file, 'utf8').replaceAll('\n', '\r\n');
    writeFileSync(file, before);
    const shown = await run('upgrade', folder);
    expect(shown.status).toBe(0);
    expect(shown.text).toContain('+format: 2\n');
    expect(shown.text).toContain('+++ content/addresses.txt');
    expect(shown.text).toContain('Nothing is written yet.');
    expect(readFileSync(file, 'utf8')).toBe(before);
    const wrote = await run('upgrade', folder, ['--write'], 'zh-CN');
    expect(wrote.text).toMatch(/^写好了 \d+ 个文件；站点现在是格式 2。\n$/);
    expect(readFileSync(file, 'utf8')).toContain('format: 2\r\n');
    expect((await run('check', folder)).text).toMatch(/^(Of|Checked) /);
    expect((await run('upgrade', folder)).text).toMatch(/^Nothing to change/);
    writeFileSync(file, before.replace(/^(?=name:)/m, 'format: 99\r\n'));
    const newer = await run('upgrade', folder);
    expect([newer.status, newer.text]).toEqual([
      1,
      expect.stringContaining('npm install yearlight@latest'),
    ]);
    const { mistakes } = await loadPublication(folder, { drafts: true, now: new Date() });
    expect(mistakes.list.map(({ code }) => code)).toContain('newer-format');
  });

  it('needs a site', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'upgrade '));
    mkdirSync(join(folder, 'content'));
    const { status, text } = await run('upgrade', folder);
    expect([status, text]).toEqual([1, expect.stringContaining('content/site.yaml is missing')]);
  });
});
