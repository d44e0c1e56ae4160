import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { smallSite } from '../publication/small-site.ts';
import { makeSite, useDesk } from './use-desk.ts';

const site = makeSite(smallSite);
const { call, faults } = await useDesk(site);
const file = 'content/stories/en/mills.md';
const onDisk = () => readFileSync(join(site, file), 'utf8');

describe('the routes of stories', () => {
  it('list them with their versions and states', async () => {
    const { answer } = await call('list-stories', {});
    expect(answer).toMatchObject({
      languages: ['zh-CN', 'en'],
      stories: [
        {
          slug: 'mills',
          missing: [],
          versions: [
            { language: 'zh-CN', title: '磨坊的一年', state: 'published', errors: 0, unbound: 0 },
            { language: 'en', title: 'A year of the mills', state: 'published' },
          ],
        },
      ],
    });
  });

  it('open one with the fields that its schema has, its cells and its page', async () => {
    const { answer } = await call('open-story', { file });
    expect(answer.text).toBe(onDisk());
    expect(answer.matter).toMatchObject({ title: 'A year of the mills' });
    expect(answer.fields.slice(0, 3)).toMatchObject([
      { name: 'title', kind: 'text', required: true },
      { name: 'dek', kind: 'text', required: false },
      { name: 'kicker', kind: 'text' },
    ]);
    expect(answer.look).toMatchObject({
      page: '/en/stories/mills/',
      problems: [],
      charts: { flour: 'The east mill grinds' },
      cards: { 'flour/east/output': { says: '120\u00a0tonnes', name: 'East mill' } },
    });
  });

  it('look at what is written, with the place and the mends of what is wrong, and write nothing', async () => {
    const text = onDisk().replace('[120 t]', '[121 t]');
    const { answer } = await call('draft-story', { file, text });
    const [{ from, to, mends, ...problem }] = answer.look.problems;
    expect(problem).toMatchObject({ code: 'fact-mismatch', severity: 'error' });
    expect(text.slice(from, to)).toBe('[121 t](fact:flour/east/output)');
    expect(mends).toContainEqual({
      ...{ label: '120\u00a0tonnes', insert: '120\u00a0tonnes' },
      ...{ from: from + 1, to: from + 6 },
    });
    expect(onDisk()).not.toContain('121');
  });

  it('offer a binding and the reasons for none where a number is unbound', async () => {
    const text = onDisk().replace('120 t]', '120 t]').concat('\nThe west mill ground 80 t.\n');
    const { answer } = await call('draft-story', { file, text });
    const [{ mends, from, to }] = answer.look.problems;
    expect(text.slice(from, to)).toBe('80 t');
    expect(mends.map(({ insert }: { insert: string }) => insert)).toEqual([
      '[80 t](fact:flour/west/output)',
      '[80 t](nofact:name)',
      '[80 t](nofact:date)',
      '[80 t](nofact:ordinal)',
    ]);
  });

  it('propose the cells that say what a draft says, and none for what no cell says', async () => {
    const draft = onDisk().replace('date: 2024-12-31', 'date: 2024-12-31\nstatus: draft');
    const text = `${draft}\nThe west mill ground 80 t, and 77 t more.\n`;
    const { answer } = await call('draft-story', { file, text });
    const { problems } = answer.look;
    const proposed = problems.filter(({ code }: { code: string }) => code === 'proposal');
    expect(proposed).toMatchObject([
      { severity: 'warning', mends: [{ insert: '[80 t](fact:flour/west/output)' }] },
    ]);
  });

  it('tell the field of the front matter that something is wrong in', async () => {
    const text = onDisk().replace('date: 2024-12-31', 'date: soon');
    const { answer } = await call('draft-story', { file, text });
    expect(answer.look.problems).toMatchObject([{ field: 'date' }]);
  });

  it('find cells by words and values', async () => {
    const ask = (words: string) => call('find-cells', { words, datasets: [], language: 'en' });
    const found = async (words: string) =>
      (await ask(words)).answer.cells.map(({ address }: { address: string }) => address);
    expect(await found('east')).toEqual(['flour/east/output']);
    expect(await found('80')).toEqual(['flour/west/output']);
    expect(await found('flour')).toHaveLength(2);
    expect(await found('mill output west')).toEqual(['flour/west/output']);
    expect(await found('nowhere')).toEqual([]);
  });

  it('offer wordings that pass the check, and say of others whether they do', async () => {
    const ask = async (written: string | undefined, language = 'en') =>
      (
        await call('word-cell', {
          address: 'flour/east/output',
          language,
          before: 'It ground ',
          after: ' of flour.',
          written,
        })
      ).answer;
    const { wordings, address, passes } = await ask(undefined);
    expect([address, passes]).toEqual(['flour/east/output', undefined]);
    expect(wordings).toContain('120\u00a0tonnes');
    expect(wordings.length).toBeGreaterThan(1);
    expect((await ask('more than 100 t')).passes).toBe(true);
    expect((await ask('more than 200 t')).passes).toBe(false);
    expect((await ask(undefined, 'zh-CN')).wordings).toContain('120吨');
    const gone = await call('word-cell', {
      address: 'flour/north/output',
      language: 'en',
      before: '',
      after: '',
    });
    expect([gone.status, gone.answer.refused]).toEqual([
      409,
      'There is no cell flour/north/output any more.',
    ]);
  });

  it('save, merge with what somebody else changed, and show both where both changed the same', async () => {
    const { answer: opened } = await call('open-story', { file });
    const { digest, base } = opened;
    const mine = base.replace('A year of the mills', 'Two mills');
    writeFileSync(join(site, file), base.replace('did more', 'did most'));
    const saved = await call('save-story', { file, digest, base, text: mine });
    expect(saved.answer).toMatchObject({ kind: 'saved', isMerged: true });
    expect(onDisk()).toContain('title: Two mills\ndek: The east mill did most\n');
    const again = { file, digest: saved.answer.digest, base: saved.answer.text };
    writeFileSync(join(site, file), onDisk().replace('Two mills', 'Their mills'));
    const text = again.base.replace('Two mills', 'My mills');
    const { answer } = await call('save-story', { ...again, text });
    expect(answer).toMatchObject({
      kind: 'conflict',
      conflicts: [{ path: ['title'], base: 'Two mills', mine: 'My mills', theirs: 'Their mills' }],
    });
    expect(onDisk()).toContain('title: Their mills\n');
    const mineAfterAll = again.base.replace('Two mills', 'Their mills');
    await call('save-story', { ...again, base: mineAfterAll, text });
    expect(onDisk()).toContain('title: My mills\n');
  });

  it('keep a draft over a restart, give it up, and undo a save', async () => {
    const { answer: opened } = await call('open-story', { file });
    const { digest, base } = opened;
    const text = `${base}\nMore.\n`;
    await call('keep-draft', { file, digest, base, text });
    const next = await useDesk(site);
    const { answer: restored } = await next.call('open-story', { file });
    expect([restored.text, restored.base]).toEqual([text, base]);
    expect(Date.parse(restored.unsaved)).not.toBeNaN();
    await next.call('drop-draft', { file });
    expect((await next.call('open-story', { file })).answer).toMatchObject({
      text: base,
      unsaved: null,
    });
    await next.call('save-story', { file, digest, base, text });
    expect((await next.call('undo-save', { file, text })).answer).toEqual({ text: base });
    expect((await next.call('undo-save', { file, text: 'never saved' })).answer).toEqual({
      text: null,
    });
  });

  it('begin a story with its headline, and never over another', async () => {
    const begin = (title: string, language = 'en') => call('new-story', { title, language });
    expect((await begin('The North Mill: 12 % more!')).answer.slug).toBe('the-north-mill-12-more');
    expect((await begin('北坊的一年', 'zh-CN')).answer.slug).toBe('bei-fang-de-yi-nian');
    expect((await begin('The North Mill: 12 % more')).answer.slug).toBe('the-north-mill-12-more-2');
    expect((await begin('!!!')).answer.slug).toBe('story');
    expect((await begin('x', 'fr')).status).toBe(409);
    expect((await begin('   ')).status).toBe(400);
    const text = readFileSync(join(site, 'content/stories/zh-CN/bei-fang-de-yi-nian.md'), 'utf8');
    expect(text).toMatch(
      /^---\ntitle: 北坊的一年\nedition: "2024"\ndate: \d{4}-\d\d-\d\d\nstatus: draft\n---\n/,
    );
    const taken = await call('new-story', { title: 'x', language: 'en', slug: 'mills' });
    expect([taken.status, taken.answer.refused]).toEqual([409, `${file} is there already.`]);
  });

  it('write nothing outside of the folder, over no link, and no other file', async () => {
    const elsewhere = makeSite({ 'x.md': 'theirs' });
    mkdirSync(join(site, 'content/stories/de'), { recursive: true });
    symlinkSync(join(elsewhere, 'x.md'), join(site, 'content/stories/de/x.md'));
    const given = { digest: 'absent', base: '', text: 'mine' };
    const save = async (path: string) =>
      (await call('save-story', { file: path, ...given })).status;
    expect(await save('content/stories/de/x.md')).toBe(409);
    for (const path of [
      '../x.md',
      'content/site.yaml',
      'content/stories/en/../../../x.md',
      '/tmp/x.md',
      'yearlight.config.ts',
    ])
      expect([path, await save(path)]).toEqual([path, 400]);
    expect(readFileSync(join(elsewhere, 'x.md'), 'utf8')).toBe('theirs');
    expect(faults).toEqual([]);
  });
});
