import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Journal } from '../../../src/editing/save/journal.ts';
import { openFile, saveFile } from '../../../src/editing/save/save-file.ts';

const path = 'content/stories/en/mills.md';
const story = '---\ntitle: The mills\n---\n\nOne.\n\nTwo.\n';
let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yearlight-editing-'));
  await mkdir(join(folder, 'content/stories/en'), { recursive: true });
  await writeFile(join(folder, path), story);
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const onDisk = () => readFile(join(folder, path), 'utf8');
const open = async (name = path) => {
  const opened = await openFile(folder, name);
  if ('fault' in opened) throw new Error(opened.fault);
  return opened;
};

describe('saving a text', () => {
  it('writes it where nobody has changed it, and leaves nothing beside', async () => {
    const { text: base, digest } = await open();
    const saved = await saveFile(folder, { path, digest, base, text: `${base}\nThree.\n` });
    expect(saved).toMatchObject({ kind: 'saved', isMerged: false });
    expect(await onDisk()).toBe(`${story}\nThree.\n`);
    expect(await readdir(join(folder, 'content/stories/en'))).toEqual(['mills.md']);
  });

  it('takes in what somebody else has changed, and loses neither', async () => {
    const { text: base, digest } = await open();
    await writeFile(join(folder, path), story.replace('The mills', 'All mills'));
    const saved = await saveFile(folder, { path, digest, base, text: base.replace('Two', '2') });
    expect(saved).toMatchObject({ kind: 'saved', isMerged: true });
    expect(await onDisk()).toBe(story.replace('The mills', 'All mills').replace('Two', '2'));
  });

  it('writes nothing where both have changed the same, and gives both sides', async () => {
    const { text: base, digest } = await open();
    const theirs = story.replace('Two', 'Second');
    await writeFile(join(folder, path), theirs);
    const saved = await saveFile(folder, { path, digest, base, text: base.replace('Two', '2') });
    expect(saved).toMatchObject({
      kind: 'conflict',
      conflicts: [{ base: 'Two.\n', mine: '2.\n', theirs: 'Second.\n' }],
    });
    expect(await onDisk()).toBe(theirs);
  });

  it('loses nothing of many that save at once', async () => {
    const opened = await open();
    const lines = Array.from({ length: 12 }, (_, index) => `Line ${index}.`);
    const long = `---\ntitle: A\n---\n\n${lines.join('\n\n')}\n`;
    await saveFile(folder, { ...opened, base: opened.text, text: long });
    const { text: base, digest } = await open();
    const saves = lines.map((line) =>
      saveFile(folder, { path, digest, base, text: base.replace(`${line}\n`, `${line} Done.\n`) }),
    );
    expect((await Promise.all(saves)).map(({ kind }) => kind)).toEqual(lines.map(() => 'saved'));
    for (const line of lines) expect(await onDisk()).toContain(`${line} Done.`);
  });

  it.each([
    ['../outside.md', 'not-in-contract'],
    ['content/stories/en/../../../a.md', 'not-in-contract'],
    ['content/stories/en/Mills.md', 'not-in-contract'],
    ['package.json', 'not-in-contract'],
    ['public/theme.css', 'not-in-contract'],
    ['public/.htaccess', 'not-in-contract'],
    ['content/stories/out/mills.md', 'leads-out'],
    ['content/stories/en/out.md', 'leads-out'],
  ])('refuses %s', async (name, fault) => {
    const outside = await mkdtemp(join(tmpdir(), 'yearlight-outside-'));
    await symlink(outside, join(folder, 'content/stories/out'));
    await symlink(join(outside, 'new.md'), join(folder, 'content/stories/en/out.md'));
    const saving = { path: name, digest: 'absent', base: '', text: 'x' };
    expect(await saveFile(folder, saving)).toEqual({ kind: 'refused', fault });
    expect(await readdir(outside)).toEqual([]);
    await rm(outside, { recursive: true });
  });
});

/** How often a process that saves is killed. `KILLS=200` tries it more often. */
const kills = Number(process.env.KILLS ?? 10);

/** As long as so many starts of a process take on a busy machine. */
const timeout = Math.max(60_000, kills * 3000);

describe('saves that are killed at any moment', () => {
  it('leave each file the old one or a new one, whole', { timeout }, async () => {
    for (let killed = 0; killed < kills; killed += 1) {
      const child = fork(join(import.meta.dirname, 'keep-saving.ts'), [folder, path], {
        execArgv: ['--disable-warning=ExperimentalWarning'],
      });
      await once(child, 'message');
      await wait(Math.random() * 40);
      child.kill('SIGKILL');
      await once(child, 'exit');
      const [, letter = '', rest = ''] =
        /^---\ntitle: (\w)\n---\n\n(.*)\n$/s.exec(await onDisk()) ?? [];
      expect(letter).not.toBe('');
      expect(rest).toBe(letter.repeat(200_000));
    }
    const saved = await saveFile(folder, { ...(await open()), base: await onDisk(), text: story });
    expect(saved.kind).toBe('saved');
  });
});

describe('the journal of the desk', () => {
  const draft = {
    path,
    digest: 'd',
    base: story,
    text: `${story}More`,
    at: '2024-05-01T10:00:00Z',
  };
  const journalFile = () => join(folder, '.yearlight/desk', `${encodeURIComponent(path)}.jsonl`);

  it('keeps a draft until it is saved', async () => {
    const journal = new Journal(folder);
    expect(await journal.draft(path)).toBeUndefined();
    await journal.keep(draft);
    expect(await new Journal(folder).draft(path)).toMatchObject(draft);
    await journal.settle(path);
    expect(await journal.draft(path)).toBeUndefined();
  });

  it('loses no more than the line that was cut off', async () => {
    const journal = new Journal(folder);
    await journal.keep(draft);
    const whole = await readFile(journalFile(), 'utf8');
    await writeFile(journalFile(), `${whole}{"kind":"draft","path":"con`);
    expect(await journal.draft(path)).toMatchObject(draft);
    await journal.keep({ ...draft, text: 'later' });
    expect(await journal.draft(path)).toMatchObject({ text: 'later' });
  });

  it('takes saves back after a new start, one after the other', async () => {
    const journal = new Journal(folder);
    await journal.saved(path, 'one', 'one two', draft.at);
    await journal.saved(path, 'one two', 'one two three', draft.at);
    const again = new Journal(folder);
    expect(await again.before(path, 'one two three')).toBe('one two');
    expect(await again.before(path, 'one two')).toBe('one');
    expect(await again.before(path, 'something else')).toBeUndefined();
  });
});
