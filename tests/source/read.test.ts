import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Mistakes } from '../../src/mistakes/mistake.ts';
import { decode, readSite } from '../../src/source/read.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('decoding a file', () => {
  it('drops a byte-order mark and ends every line in a line feed', () => {
    const mistakes = new Mistakes();
    expect(decode('a.md', bytes('\uFEFF一\r\n二\r三\n'), mistakes)?.text).toBe('一\n二\n三\n');
    expect(mistakes.list).toEqual([]);
  });

  it('tells the byte, line and column where UTF-8 ends', () => {
    const mistakes = new Mistakes();
    const gbk = Uint8Array.from([...bytes('title: a\nname: 好'), 0xb7, 0xbb, 0x0a]);
    expect(decode('a.md', gbk, mistakes)).toBeUndefined();
    expect(mistakes.list[0]).toMatchObject({
      code: 'not-utf8',
      place: { file: 'a.md', line: 2, column: 8 },
      values: { offset: 19 },
    });
  });

  it('takes UTF-16 for what it is', () => {
    const mistakes = new Mistakes();
    expect(decode('a.md', Uint8Array.from([0xff, 0xfe, 0x61, 0]), mistakes)).toBeUndefined();
    expect(mistakes.list[0]?.place).toEqual({ file: 'a.md', line: 1, column: 1 });
  });
});

describe('reading a folder', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'yearlight-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  async function put(path: string, content: string | Uint8Array): Promise<void> {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }

  it('sorts texts, other files and what is in public, and passes over hidden files', async () => {
    await put('content/site.yaml', 'name: x\n');
    await put('content/stories/en/a.md', Uint8Array.from([0xff]));
    await put('content/stories/en/a.docx', 'x');
    await put('content/.DS_Store', 'x');
    await put('data/b.json', '{}');
    await put('public/pictures/c.svg', '<svg viewBox="0 0 30 20"></svg>');
    await put('public/d.pdf', 'x');
    await put('elsewhere/e.md', 'x');
    const mistakes = new Mistakes();
    const site = await readSite(folder, mistakes);
    expect(site.files.map(({ path }) => path)).toEqual(['content/site.yaml', 'data/b.json']);
    expect(site.unreadable).toEqual(['content/stories/en/a.md']);
    expect(site.others).toEqual(['content/stories/en/a.docx']);
    expect(site.pictures).toEqual(['d.pdf', 'pictures/c.svg']);
    expect([...site.sizes]).toEqual([['pictures/c.svg', { width: 30, height: 20 }]]);
    expect(mistakes.list.map(({ code }) => code)).toEqual(['not-utf8']);
  });

  it('follows links, and tells of one that leads nowhere', async () => {
    await put('elsewhere/b.json', '{}');
    await put('content/site.yaml', 'name: x\n');
    await mkdir(join(folder, 'data'));
    await symlink('../elsewhere/b.json', join(folder, 'data/b.json'));
    await symlink('../elsewhere/gone.json', join(folder, 'data/c.json'));
    const mistakes = new Mistakes();
    const site = await readSite(folder, mistakes);
    expect(site.files.map(({ path }) => path)).toEqual(['content/site.yaml', 'data/b.json']);
    expect(site.unreadable).toEqual(['data/c.json']);
    expect(mistakes.list.map((mistake) => [mistake.code, mistake.inWords('en').problem])).toEqual([
      ['unreadable-file', 'This cannot be read: it is a link to a file that is not there.'],
    ]);
  });

  it('is content with a folder that holds nothing', async () => {
    const site = await readSite(folder, new Mistakes());
    expect([site.files, site.others, site.pictures]).toEqual([[], [], []]);
  });
});
