import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Mistakes } from '../../src/mistakes/mistake.ts';
import { checkFonts } from '../../src/theme/fonts/own-fonts.ts';
import { buildSmallSite, smallSite } from './small-site.ts';

const settings = 'content/site.yaml';

/** What is said of a brand, each with its line, problem and mend. */
function told(brand: string, pictures: string[] = []) {
  const text = `${smallSite[settings]}brand:\n${brand}`;
  const first = text.slice(0, text.indexOf('brand:')).split('\n').length;
  return buildSmallSite({ [settings]: text }, { pictures })
    .mistakes.sorted()
    .map((mistake) => {
      const { problem, hint } = mistake.inWords('en');
      expect(mistake.inWords('zh-CN').problem).toMatch(/\p{Script=Han}/u);
      return [mistake.place.line - first, mistake.code, problem, hint];
    });
}

describe('a brand', () => {
  it('is whole where its files are there and its colours apart', () => {
    const brand = `  logo: logo.svg
  icon: icon.png
  fonts: { headline: fonts/a.woff2, text: "@fontsource/lora/files/lora-latin-400-normal.woff2" }
  colours: ["#0b6e75", "#b05a00", "#14367e"]
  footer: { zh-CN: 版权所有, en: All rights kept }
  social: [{ name: Mastodon, url: https://social.example/@us }]
`;
    expect(told(brand, ['logo.svg', 'icon.png', 'fonts/a.woff2'])).toEqual([]);
  });

  it('is told of with place and mend where a file is missing', () => {
    expect(told('  logo: logo.svg\n  fonts: { headline: brand.ttf }\n', ['logos.svg'])).toEqual([
      [
        1,
        'missing-file',
        'There is no file public/logo.svg.',
        'Did you mean “logos.svg”? Available: logos.svg. Files stand in public/ and are named from there.',
      ],
      [
        2,
        'missing-file',
        'There is no file public/brand.ttf.',
        expect.stringContaining('Files stand in public/'),
      ],
    ]);
  });

  it('is told of colours that are too light, or alike to readers who see fewer hues', () => {
    expect(told('  colours: ["#ffd400"]\n')).toEqual([
      [
        1,
        'brand-contrast',
        'The colour #ffd400 stands at only 1.3:1 against the light page; marks need 3:1.',
        expect.stringMatching(
          /^Write "#[0-9a-f]{6}", which is what is shown until then, or choose a darker one\.$/,
        ),
      ],
    ]);
    expect(told('  colours: ["#0b6e75", "#0c7078"]\n')).toEqual([
      [
        1,
        'brand-alike',
        'The colours #0c7078 and #0b6e75 cannot be told apart.',
        'Make one of them clearly lighter or darker, or choose another hue.',
      ],
    ]);
    const [[, code, problem] = []] = told('  colours: ["#a83232", "#5e6e1e"]\n');
    expect([code, problem]).toEqual([
      'brand-alike',
      expect.stringMatching(/ by readers who see no (red|green) \((prot|deuter)anopia\)\.$/),
    ]);
    const eight = Array.from({ length: 8 }, (_, at) => `"#0${at}0${at}0${at}"`).join(', ');
    expect(told(`  colours: [${eight}]\n`).map(([, each]) => each)).toContain('colours-many');
    expect(told('  colours: [teal]\n').map(([, each]) => each)).toEqual(['invalid-colour']);
  });

  it('has fonts that can be cut, of public or of a package', async () => {
    const site = mkdtempSync(join(tmpdir(), 'brand '));
    mkdirSync(join(site, 'public'));
    writeFileSync(join(site, 'public/notes.ttf'), 'no font');
    const { publication } = buildSmallSite();
    if (!publication) throw new Error('The small site has mistakes.');
    const check = async (headline: string, folder = site) => {
      const mistakes = new Mistakes();
      const brand = { fonts: { headline } };
      await checkFonts({ ...publication, site: { ...publication.site, brand } }, folder, mistakes);
      return mistakes.list.map((mistake) => mistake.inWords('en').problem);
    };
    expect(await check('notes.ttf')).toEqual(['notes.ttf is not a font that can be cut.']);
    expect(await check('@fontsource/gone/a.woff2')).toEqual([
      'There is no font @fontsource/gone/a.woff2, neither in public/ nor in an installed package.',
    ]);
    const face = '@expo-google-fonts/noto-serif/700Bold/NotoSerif_700Bold.ttf';
    expect(await check(face, process.cwd())).toEqual([]);
  });
});
