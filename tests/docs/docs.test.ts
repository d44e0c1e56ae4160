import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { documentedCommands } from '../../src/cli/command/documented.ts';
import { writeFolder } from '../../src/create/write-folder.ts';
import { fieldsOf } from '../../src/docs/reference/fields.ts';
import { exampleFolder, formatSchemas, meaningOf } from '../../src/docs/reference/write-formats.ts';
import { docsFolder, referenceFiles, writeDocs } from '../../src/docs/write-docs.ts';
import { forgetConfig, loadConfig } from '../../src/plugins/load-config.ts';
import { loadPublication } from '../../src/publication/load.ts';
import { formats } from '../../src/words/contract/docs.ts';
import { editorWords } from '../../src/words/languages.ts';
import { blocksOf } from './blocks.ts';
import { readCall, runBlock } from './run-blocks.ts';

const tags = ['en', 'zh-CN'] as const;
const places = { template: 'src/create/template', hosting: 'src/cli/starting/hosting' };
const root = mkdtempSync(join(tmpdir(), 'docs 文档 '));
afterAll(() => rmSync(root, { recursive: true }));
afterEach(() => forgetConfig());

/** All that the check says of a site, errors alone where asked for. */
async function told(site: string, severity?: 'error'): Promise<string[]> {
  const { mistakes } = await loadPublication(site, { drafts: true, now: new Date('2027-01-01') });
  return mistakes.list
    .filter((mistake) => !severity || mistake.severity === severity)
    .map((mistake) => `${mistake.message}: ${mistake.inWords('en').problem}`);
}

/** The pages of the guide in a language, by their place in it. */
function guideIn(language: string): { readonly slug: string; readonly text: string }[] {
  const folder = join(docsFolder, 'content/stories', language);
  const orderOf = (text: string) => Number(/^order: (\d+)$/m.exec(text)?.[1]);
  return readdirSync(folder)
    .map((name) => ({ slug: name, text: readFileSync(join(folder, name), 'utf8') }))
    .sort((a, b) => orderOf(a.text) - orderOf(b.text));
}

describe('the docs', () => {
  it('are a site in which nothing is wrong, and all links lead somewhere', async () => {
    const site = join(root, 'docs');
    await writeDocs(site, documentedCommands());
    // The words of the generator count and compare; on pages of the reference these are no figures.
    const isWordy = (line: string) => /^content\/pages\/.* unbound-on-page/.test(line);
    expect((await told(site)).filter((line) => !isWordy(line))).toEqual([]);
  });

  it('say the same in both languages', () => {
    const [en, zh] = tags.map((tag) =>
      guideIn(tag).map(({ slug, text }) => [
        slug,
        blocksOf(text).map(({ language, path, isMerged }) => [
          language,
          path?.replace(/\/(en|zh-CN)\//, '/'),
          isMerged,
        ]),
        [...text.matchAll(/^#+ /gm)].length,
        [...text.matchAll(/^\| /gm)].length,
      ]),
    );
    expect(zh).toEqual(en);
  });

  it.each(tags)(
    'name only commands and options that there are, in running text too (%s)',
    (tag) => {
      const calls = guideIn(tag).flatMap(({ text }) =>
        [...text.matchAll(/`((?:npx yearlight|npm run) [^`]+)`/g)].map(([, call = '']) => call),
      );
      expect(calls.length).toBeGreaterThan(3);
      for (const call of calls) readCall(call, tag);
    },
  );

  it.each(tags)('do what they say, page by page (%s)', async (language) => {
    const site = join(root, `my-news-${language}`);
    writeFolder(site, language, '0.0.0', places);
    for (const { slug, text } of guideIn(language)) {
      for (const block of blocksOf(text)) {
        await runBlock(block, site, language);
        const wrong = (await loadConfig(site)).list.map((each) => each.inWords('en').problem);
        expect([slug, ...wrong]).toEqual([slug]);
      }
      expect([slug, ...(await told(site, 'error'))]).toEqual([slug]);
    }
  });
});

describe('the reference', () => {
  it('shows files of a site in which nothing is wrong', async () => {
    expect(await told(exampleFolder)).toEqual([]);
  });

  it.each(tags)('explains each field of each format, and none that there is not (%s)', (tag) => {
    for (const format of formats) {
      const paths = fieldsOf(formatSchemas[format]).map(({ name }) => name);
      expect(paths.filter((path) => meaningOf(format, path, tag) === '')).toEqual([]);
      const told = Object.keys(editorWords(tag).docs.fields[format]);
      expect(told.filter((path) => !paths.includes(path))).toEqual([]);
    }
  });

  it.each(tags)('has every command, option, type and message, in words (%s)', (tag) => {
    const files = referenceFiles(documentedCommands()).filter(([path]) =>
      path.includes(`/${tag}/`),
    );
    const all = files.map(([, text]) => text).join('\n');
    expect(files).toHaveLength(10);
    expect(all).not.toMatch(/undefined|\[object|NaN|\| +\|$/m);
    for (const line of all.matchAll(/^\|.*\|$/gm)) expect(line[0]).not.toMatch(/\| *\|/);
    expect(all).toContain('## fact-mismatch');
    expect(all).toContain('`--head-row <number>`');
    expect(all).toContain('## beeswarm');
  });
});
