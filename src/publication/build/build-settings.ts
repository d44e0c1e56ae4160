import { readingLanguage } from '../../languages/index.ts';
import { Mistakes, type Place } from '../../mistakes/mistake.ts';
import { nearest } from '../../mistakes/nearest.ts';
import type { Site } from '../../model/publication.ts';
import type { Counter } from '../../model/units/figure.ts';
import { currentFormat } from '../../schema/format.ts';
import { lookUp } from '../../schema/look-up.ts';
import { joinAddress } from '../../schema/safe-address.ts';
import { isLanguage, type SiteFile, siteSchema } from '../../schema/site.ts';
import { namePattern } from '../../schema/values.ts';
import { readShape } from '../../source/read-shape.ts';
import type { Source } from '../../source/source.ts';
import { editorsLanguage, speaks } from '../../words/languages.ts';
import { checkAccent } from './check-accent.ts';
import { checkBrandColours } from './check-brand-colours.ts';

/** What stands for required fields that are missing or wrong. */
const standIns = { name: '…', url: 'https://example.org/', edition: '0' };

/** Checks `content/site.yaml` and builds its model. `undefined` where the file has not its shape. */
export function buildSettings(source: Source, mistakes: Mistakes): Site | undefined {
  const read = readShape(source, siteSchema(languagesOf(source.value)), standIns, mistakes);
  if (!read) return undefined;
  checkSite(read.written, source, mistakes);
  return read.isWhole ? siteOf(read.written) : undefined;
}

/**
 * What the rest of the site can be checked against where `content/site.yaml` is missing or wrong, so
 * that every other mistake is told in the same run.
 */
export function provisionalSite(source: Source | undefined, folders: readonly string[]): Site {
  const value = source?.value;
  const named = languagesOf(value);
  const found = named.length > 0 ? named : [...new Set(folders.filter(isLanguage))];
  const languages = found.length > 0 ? found : ['en'];
  const least = { ...standIns, languages };
  const read = source && readShape(source, siteSchema(languages), least, new Mistakes());
  const site = siteOf(read?.written ?? siteSchema(languages).parse(least));
  return { ...site, edition: site.edition === standIns.edition ? '' : site.edition };
}

function fieldOf(value: unknown, name: string): unknown {
  const isObject = typeof value === 'object' && value !== null;
  return isObject ? lookUp(value as Record<string, unknown>, name) : undefined;
}

/** The languages that the file names, before it is known to be right. */
function languagesOf(value: unknown): string[] {
  const languages = fieldOf(value, 'languages');
  if (!Array.isArray(languages)) return [];
  return languages.filter((language) => typeof language === 'string' && isLanguage(language));
}

function siteOf(file: SiteFile): Site {
  const [first = 'en', ...rest] = file.languages;
  const address = new URL(file.url);
  // Two slashes at its front would name another host.
  const base = `${address.pathname}/`.replace(/\/{2,}/g, '/');
  return {
    name: file.name,
    description: file.description,
    url: joinAddress(address.origin, base),
    base,
    languages: [first, ...rest],
    edition: file.edition,
    publisher: file.publisher,
    accent: file.accent,
    brand: file.brand,
    units: Object.fromEntries(
      Object.entries(file.units).map(([id, unit]) => [id, byLanguage(unit, file.languages)]),
    ),
    names: file.names,
    menu: file.menu,
    gallery: file.gallery,
  };
}

function byLanguage(
  unit: SiteFile['units'][string],
  languages: readonly string[],
): Record<string, Counter> {
  if (typeof unit !== 'string') return unit;
  return Object.fromEntries(languages.map((language) => [language, unit]));
}

/** Tells of parts of an address that no address of the site could keep. */
function checkUrl(url: string, place: Place, mistakes: Mistakes): void {
  const { username, password, search, hash, pathname } = new URL(url);
  const parts = [search, hash, ...(/\/\//.exec(pathname) ?? [])];
  if (username || password) parts.unshift(`${[username, password].filter(Boolean).join(':')}@`);
  const lost = parts.filter(Boolean);
  if (lost.length > 0) mistakes.add('url-parts', place, { got: url, parts: lost });
}

function checkSite(file: SiteFile, source: Source, mistakes: Mistakes): void {
  const { languages, units, edition, accent, format = 1 } = file;
  if (format > currentFormat)
    mistakes.add('newer-format', source.at(['format']), { format, current: currentFormat });
  for (const [index, language] of languages.entries()) {
    const place = source.at(['languages', index]);
    if (languages.indexOf(language) !== index)
      mistakes.add('duplicate-language', place, { language });
    else if (!speaks(language)) {
      mistakes.add('unworded-language', place, { language, shown: editorsLanguage(language) });
    }
    if (languages.indexOf(language) === index && !readingLanguage(language))
      mistakes.add('unread-language', place, { language });
  }
  for (const [id, unit] of Object.entries(units)) {
    if (typeof unit === 'string') continue;
    const missing = languages.filter((language) => lookUp(unit, language) === undefined);
    const field = `units.${id}`;
    if (missing.length > 0)
      mistakes.add('missing-language', source.at(['units', id], 'key'), {
        field,
        languages: missing,
      });
    for (const language of Object.keys(unit)) {
      if (languages.includes(language)) continue;
      const values = { language, nearest: nearest(language, languages), allowed: languages };
      if (values.nearest)
        mistakes.add('unknown-language', source.at(['units', id, language], 'key'), values);
    }
  }
  if (!namePattern.test(edition))
    mistakes.add('invalid-name', source.at(['edition']), { name: edition });
  checkUrl(file.url, source.at(['url']), mistakes);
  if (accent) checkAccent(accent, source.at(['accent']), mistakes);
  checkBrandColours(file.brand?.colours ?? [], source, mistakes);
}
