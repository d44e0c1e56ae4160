import { describe, expect, it } from 'vitest';
import { downloads } from '../../../src/model/downloads.ts';
import type { Edition, Publication, Story } from '../../../src/model/publication.ts';
import { PublicationIndex } from '../../../src/model/publication-index.ts';
import { joinAddress } from '../../../src/schema/safe-address.ts';
import {
  headlineCharacters,
  mostCharacters,
} from '../../../src/theme/fonts/headline-characters.ts';
import { headlineFont, headlineFonts } from '../../../src/theme/fonts/headline-font.ts';

const rich = (text: string) => ({ words: [text], text });

function edition(language: string, title: string, stories: readonly string[]): Edition {
  const none = { byline: [], figures: [], charts: [], body: [], headings: [] };
  return { ...none, id: '2024', language, title: rich(title), stories };
}

/** The shape of a story, as far as headlines go. */
function story(
  language: string,
  slug: string,
  title: string,
  headings: readonly string[] = [],
): Story {
  return { language, slug, title: rich(title), headings } as unknown as Story;
}

function publication(languages: readonly [string, ...string[]], stories: Story[]): Publication {
  const site = {
    name: '年鉴',
    url: joinAddress('https://a.example/', '/b/'),
    base: '/b/',
    edition: '2024',
    languages,
  };
  return {
    downloads,
    site: { ...site, units: {}, names: [], menu: [] },
    editions: languages.map((language) => edition(language, '水位与人', ['first'])),
    stories,
    pages: [],
    charts: [],
    datasets: [],
  };
}

/** So many different Chinese characters. */
const many = (count: number) =>
  String.fromCodePoint(...Array.from({ length: count }, (_, index) => 0x4e00 + index));

describe('the characters of the headline font', () => {
  it('are those of headlines, of headings in bodies and of figures', () => {
    const characters = headlineCharacters(
      new PublicationIndex(publication(['zh-CN'], [story('zh-CN', 'first', '渡口', ['桥 & 路'])])),
      'zh-CN',
      'inside',
    );
    for (const character of '年鉴水位渡口桥&路0123456789%') expect(characters).toContain(character);
    expect(characters).not.toContain('鼠');
  });

  it('are the same on every page while they are few', () => {
    const few = publication(['zh-CN'], [story('zh-CN', 'later', '渡口')]);
    expect(headlineCharacters(new PublicationIndex(few), 'zh-CN', 'front')).toBe(
      headlineCharacters(new PublicationIndex(few), 'zh-CN', 'inside'),
    );
  });

  it('are those of the front page and of figures where all would be too many', () => {
    const much = publication(['zh-CN'], [story('zh-CN', 'later', many(mostCharacters))]);
    expect(headlineCharacters(new PublicationIndex(much), 'zh-CN', 'front')).toContain('位');
    expect(headlineCharacters(new PublicationIndex(much), 'zh-CN', 'inside')).not.toMatch(
      /\p{Script=Han}/u,
    );
    expect(headlineCharacters(new PublicationIndex(much), 'zh-CN', 'inside')).toContain(
      '0123456789',
    );
  });

  it('are those of figures alone where even the front page has too many', () => {
    const much = publication(['zh-CN'], [story('zh-CN', 'first', many(mostCharacters))]);
    const characters = headlineCharacters(new PublicationIndex(much), 'zh-CN', 'front');
    expect(characters).toContain('0123456789');
    expect(characters).not.toMatch(/\p{Script=Han}/u);
  });

  it('leave Chinese characters to the fonts of languages that draw them otherwise', () => {
    const three = publication(['ja', 'zh-Hant', 'en'], [story('en', 'first', 'Ferry 渡口')]);
    expect(headlineCharacters(new PublicationIndex(three), 'ja', 'front')).not.toMatch(
      /\p{Script=Han}/u,
    );
    expect(headlineCharacters(new PublicationIndex(three), 'zh-Hant', 'front')).not.toMatch(
      /\p{Script=Han}/u,
    );
    expect(headlineCharacters(new PublicationIndex(three), 'en', 'front')).toMatch(/F.*e.*r.*y/);
    expect(headlineCharacters(new PublicationIndex(three), 'en', 'front')).not.toContain('渡');
    const quoted = publication(
      ['en', 'zh-CN'],
      [story('en', 'first', 'The ferry’s “year”'), story('zh-CN', 'first', '“渡口”')],
    );
    expect(headlineCharacters(new PublicationIndex(quoted), 'en', 'front')).not.toMatch(/[’“”]/);
    expect(headlineCharacters(new PublicationIndex(quoted), 'zh-CN', 'front')).toMatch(/“.*”/);
  });
});

describe('the headline font', () => {
  it('is a small WOFF2 file below the base of the site', async () => {
    const small = publication(['zh-CN'], [story('zh-CN', 'first', '渡口')]);
    const font = await headlineFont(new PublicationIndex(small), 'zh-CN');
    expect(new TextDecoder().decode(font.bytes.slice(0, 4))).toBe('wOF2');
    expect(font.bytes.length).toBeLessThan(20_000);
    expect(font.address).toBe(`/b/fonts/${font.file}`);
    expect(font.css).toContain(`src:url(${font.address})`);
    expect(font.css).toContain('font-display:optional');
  });

  it('has another name when its characters change', async () => {
    const one = publication(['zh-CN'], [story('zh-CN', 'first', '渡口')]);
    const other = publication(['zh-CN'], [story('zh-CN', 'first', '渡船')]);
    const fonts = [
      await headlineFont(new PublicationIndex(one), 'zh-CN'),
      await headlineFont(new PublicationIndex(other), 'zh-CN'),
    ];
    expect(fonts[0]?.file).not.toBe(fonts[1]?.file);
  });

  it('is one file for pages and languages that use the same characters', async () => {
    const both = publication(['en', 'en-GB'], []);
    expect(await headlineFonts(new PublicationIndex(both))).toHaveLength(1);
  });
});
