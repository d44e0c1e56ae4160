/** The languages whose names of months are read; those of others stay text, which is told. */
const languages = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'sv', 'da', 'nb'];

const names = new Map<string, number>();
for (const language of languages)
  for (const month of ['long', 'short'] as const)
    for (const options of [{ month }, { month, day: 'numeric' }] as const) {
      const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
      for (let index = 0; index < 12; index += 1) {
        const parts = format.formatToParts(Date.UTC(2000, index, 1));
        const name = parts.find(({ type }) => type === 'month')?.value;
        if (name && /\p{L}/u.test(name)) names.set(plain(name), index + 1);
      }
    }
names.set('sept', 9);

function plain(name: string): string {
  return name.toLowerCase().replace(/\.$/, '').normalize('NFD').replace(/\p{M}/gu, '');
}

/** The number of a month by its name, whole or cut short: Jan, März, févr., août. */
export function monthNamed(name: string): number | undefined {
  return names.get(plain(name));
}
