import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadPublication } from '../../src/publication/load.ts';
import { runCommand } from './run-command.ts';

describe.each(['river-town', 'one-page'])('new, in the site %s', (site) => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'yearlight-new-'));
    await cp(`tests/fixtures/sites/${site}`, folder, { recursive: true });
  });
  afterEach(() => rm(folder, { recursive: true }));

  const start = (...words: string[]) => runCommand('new', [...words, '--site', folder]);
  const load = () => loadPublication(folder, { drafts: true, now: new Date() });

  it.each(['story', 'chart', 'dataset'])(
    'starts a %s that passes the check as it is',
    async (kind) => {
      const { status, said } = await start(kind, 'fresh-one');
      expect(status).toBe(0);
      expect(said).toContain('fresh-one');
      const { mistakes, publication } = await load();
      const codes = mistakes.list
        .map(({ code }) => code)
        .filter((code) => !['unused-chart', 'source-unnamed', 'starting-text'].includes(code));
      expect(codes).toEqual([]);
      const ids = [
        ...(publication?.stories ?? []).map(({ slug }) => slug),
        ...(publication?.charts ?? []).map(({ id }) => id),
        ...(publication?.datasets ?? []).map(({ name }) => name),
      ];
      expect(ids).toContain('fresh-one');
    },
  );

  it('starts a story in every language, as a draft whose comments nobody reads', async () => {
    await start('story', 'fresh-one');
    const { publication } = await load();
    const stories = publication?.stories.filter(({ slug }) => slug === 'fresh-one') ?? [];
    expect(stories.map(({ language }) => language)).toEqual([
      ...(publication?.site.languages ?? []),
    ]);
    for (const story of stories) {
      expect(story.draft).toBe(true);
      expect(JSON.stringify([story.body, story.title, story.dek])).not.toMatch(/#|comment|注释/);
    }
  });

  it('never overwrites', async () => {
    await start('dataset', 'fresh-one');
    const file = join(folder, 'data/fresh-one.json');
    const before = await readFile(file, 'utf8');
    await writeFile(file, before.replace('60', '61'));
    const { status, said } = await start('dataset', 'fresh-one');
    expect(status).toBe(1);
    expect(said).toContain('data/fresh-one.json exists already and stays as it is.');
    expect(await readFile(file, 'utf8')).toContain('61');
  });
});

it('begins a language: its tag in the settings, and every text of the first as one to be translated', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'yearlight-new-'));
  try {
    await cp('tests/fixtures/sites/one-page', folder, { recursive: true });
    const { status, said } = await runCommand('new', ['language', 'de', '--site', folder]);
    expect([status, said]).toEqual([0, expect.stringContaining('content/site.yaml')]);
    const { readable } = await loadPublication(folder, { drafts: true, now: new Date() });
    expect(readable.site?.languages).toEqual(['en', 'de']);
    const again = await runCommand('new', ['language', 'de', '--site', folder]);
    expect(again.status).toBe(1);
    const wrong = await runCommand('new', ['language', 'German', '--site', folder]);
    expect(wrong.status).not.toBe(0);
  } finally {
    await rm(folder, { recursive: true });
  }
});

describe('new', () => {
  const town = ['--site', 'tests/fixtures/sites/river-town'];

  it.each([
    [
      ['story', 'Fresh One'],
      '“Fresh One” cannot stand in an address: use lower-case letters a–z, digits and hyphens only. For instance: fresh-one',
    ],
    [
      ['story', '../escape'],
      '“../escape” cannot stand in an address: use lower-case letters a–z, digits and hyphens only. For instance: escape',
    ],
    [
      ['stories', 'fresh-one'],
      '“stories” cannot be started; it is a story, a chart, a dataset, a page, an edition, a language or a hosting. Did you mean story?',
    ],
    [['story'], 'Write <id> behind the command.'],
  ])('explains itself where it is called wrongly: %j', async (words, wrong) => {
    const { status, said } = await runCommand('new', [...words, ...town]);
    expect(status).toBe(2);
    expect(said.split('\n')[0]).toBe(wrong);
    expect(said).toContain('Usage: npm run new');
  });

  it('draws the dataset of the same name, and says where it cannot', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'yearlight-new-'));
    await cp('tests/fixtures/sites/river-town', folder, { recursive: true });
    const start = (id: string) => runCommand('new', ['chart', id, '--site', folder]);
    const named = await start('water-level');
    expect(named.said).toContain('It draws data/water-level.json, the dataset of the same name.');
    expect(await readFile(join(folder, 'content/charts/water-level.yaml'), 'utf8')).toContain(
      'data: water-level\n',
    );
    await writeFile(join(folder, 'data/ridership.json'), '{ "name": "ridership", ');
    expect((await start('ridership')).said).toMatch(
      /It draws data\/[a-z-]+\.json, the first dataset with figures, for data\/ridership\.json cannot be read: npm run check says why/,
    );
    expect((await start('fresh-one')).said).toContain('there is no data/fresh-one.json');
    await rm(folder, { recursive: true });
  });

  it('needs a site, and figures for a chart', async () => {
    const empty = await mkdtemp(join(tmpdir(), 'yearlight-new-'));
    const nowhere = await runCommand('new', ['story', 'a', '--site', empty]);
    expect([nowhere.status, nowhere.said]).toEqual([
      1,
      expect.stringContaining('There is no site in this folder'),
    ]);
    const smallest = /content\/site\.yaml with four lines:\n\n((?:\w+: .+\n)+)/.exec(
      nowhere.said,
    )?.[1];
    expect(smallest).toMatch(/^name: .+\nurl: .+\nlanguages: .+\nedition: .+\n$/);
    await mkdir(join(empty, 'content'));
    await writeFile(join(empty, 'content/site.yaml'), smallest ?? '');
    expect(await runCommand('check', ['--site', empty])).toMatchObject({ status: 0 });
    const nothing = await runCommand('new', ['chart', 'a', '--site', empty]);
    expect([nothing.status, nothing.said]).toEqual([
      1,
      expect.stringContaining('npm run new -- dataset'),
    ]);
    await rm(empty, { recursive: true });
  });
});
