import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PublicationIndex } from '../../src/model/publication-index.ts';
import { samplesToShow } from '../../src/publication/build-gallery.ts';
import { type SiteView, siteView } from '../../src/views/site-view.ts';
import type { LanguageWords } from '../../src/words/contract/language.ts';
import { en } from '../../src/words/en/index.ts';
import {
  type EditorLanguage,
  editorLanguage,
  editorsLanguage,
  languages,
  speaks,
} from '../../src/words/languages.ts';
import { buildSmallSite, type Files, smallSite } from '../publication/small-site.ts';

/** The same words, each text between marks: what a folder of a made-up language would hold, complete by its type. */
function marked<Value>(value: Value): Value;
function marked(value: unknown): unknown {
  if (typeof value === 'string') return value.trim() === '' ? value : `«${value}»`;
  if (typeof value === 'function')
    return (...given: unknown[]) => marked((value as (...all: unknown[]) => unknown)(...given));
  if (Array.isArray(value)) return value.map((each: unknown) => marked(each));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, marked(each)]));
}

const esperanto: LanguageWords = marked(en);

const registry = languages as Record<string, LanguageWords>;
/** The small site in English and the made-up language, which says what English says. */
const files: Files = Object.fromEntries(
  Object.entries(smallSite).flatMap(([path, text]): [string, string | undefined][] => {
    const both = text
      .replace('[zh-CN, en]', '[en, eo]')
      .replace('[120 t](', '[](')
      .replace(/("?)en\1: ("[^"]*"|\{[^}]*\}|[^,{}\n]+?)(?= \})/g, '$&, $1eo$1: $2');
    if (path.includes('/zh-CN/')) return [[path, undefined]];
    return [
      [path, both],
      ...(path.includes('/en/') ? [[path.replace('/en/', '/eo/'), both] as [string, string]] : []),
    ];
  }),
);

const layouts = import.meta.glob<AstroComponentFactory>('../../src/layouts/*.astro', {
  import: 'default',
});

/** A layout as a page of the made-up language shows it. */
async function shown(layout: string, view: SiteView, props: object): Promise<string> {
  const component = await layouts[`../../src/layouts/${layout}.astro`]?.();
  if (!component) throw new Error(`There is no layout ${layout}.`);
  const options = { props: { view, ...props }, partial: false };
  return container.renderToString(component, options);
}

let container: AstroContainer;
beforeAll(async () => {
  registry.eo = esperanto;
  container = await AstroContainer.create();
});
afterAll(() => {
  delete registry.eo;
});

describe('a made-up language, of one folder and one line in the registry', () => {
  it('is that of readers and editors who speak it, and of nobody else', () => {
    expect(editorLanguage({ LANG: 'eo_XX.UTF-8' })).toBe('eo');
    expect(['eo', 'eo-XX', 'fr', 'zh-TW'].map(editorsLanguage)).toEqual([
      'eo',
      'eo',
      'en',
      'zh-CN',
    ]);
    expect(speaks('eo')).toBe(true);
  });

  it('tells a mistake', () => {
    const chart = String(files['content/charts/flour.yaml']).replace('x: output', 'x: grain');
    const { mistakes } = buildSmallSite({ ...files, 'content/charts/flour.yaml': chart });
    const told = mistakes.list.find(({ code }) => code === 'unknown-channel-field');
    const { problem, hint } = told?.inWords('eo' as EditorLanguage) ?? {};
    expect(problem).toBe('«x: “grain” is not a field of the dataset “flour”.»');
    expect(hint).toMatch(/^«.*»$/);
  });

  it('is on a page, its chart included', async () => {
    const { publication, mistakes } = buildSmallSite(files);
    const story = publication?.stories.find(({ language }) => language === 'eo');
    if (!publication || !story) throw new Error(mistakes.list.join('\n'));
    const view = siteView(new PublicationIndex(publication), 'eo');
    const page = await shown('Story', view, { story });
    expect(page).toContain('lang="eo"');
    for (const text of [en.readers.interface.skipToContent, en.readers.interface.table])
      expect(page).toContain(`«${text}»`);
    expect(page).toContain(`«${en.editors.catalogue.types.bar.name}`);
  });

  it('explains the chart types and their options', async () => {
    const { publication, mistakes } = buildSmallSite(files);
    if (!publication) throw new Error(mistakes.list.join('\n'));
    const view = siteView(new PublicationIndex({ ...publication, samples: samplesToShow() }), 'eo');
    const { types, shared, chart, annotation } = en.editors.catalogue;
    const gallery = await shown('Gallery', view, {});
    for (const text of [types.bar.name, chart.highlight, annotation.at])
      expect(gallery).toContain(`«${text}»`);
    const page = await shown('GalleryType', view, { type: 'bar' });
    for (const text of [types.bar.use, types.bar.options.x, shared.sort])
      expect(page).toContain(`«${text}»`);
  });
});
