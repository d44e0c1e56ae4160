import { lookUp } from '../../schema/look-up.ts';

/** The counting words that are met most, as site.yaml declares them. */
const counters: Readonly<Record<string, readonly [id: string, other: string]>> = {
  人: ['person', 'people'],
  人次: ['visit', 'visits'],
  户: ['household', 'households'],
  家: ['enterprise', 'enterprises'],
  个: ['item', 'items'],
  件: ['case', 'cases'],
  项: ['project', 'projects'],
  台: ['machine', 'machines'],
  辆: ['vehicle', 'vehicles'],
  套: ['set', 'sets'],
  所: ['school', 'schools'],
  岁: ['year-of-age', 'years of age'],
};

/** The line that declares a counting word in content/site.yaml. */
export function counterLine(word: string, languages: readonly string[]): string {
  const [id, other] = lookUp(counters, word) ?? ['thing', 'things'];
  const one = id.replaceAll('-', ' ');
  const byLanguage = languages.map(
    (language) =>
      `${language}: ${language.startsWith('zh') ? word : `{ one: ${one}, other: ${other} }`}`,
  );
  return `units: { ${id}: { ${byLanguage.join(', ')} } }`;
}
