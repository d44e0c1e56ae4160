/** What a lock file tells of a package. */
interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  /** Whether it is a package of the project itself. */
  readonly link?: boolean;
}

/** The packages that a project runs with, by licence; each as `name@version`. */
export type Licences = ReadonlyMap<string, readonly string[]>;

/** Of the packages of fonts, which only its makers have, the faces in use are brought along. */
const brought = /\/@expo-google-fonts\//;

/** Reads a `package-lock.json`: the packages of every machine, without those that only its makers need. */
export function readLicences(lock: {
  readonly packages: Readonly<Record<string, Locked>>;
}): Licences {
  const found = new Map<string, Set<string>>();
  for (const [path, { version, license = 'none', dev, link }] of Object.entries(lock.packages)) {
    if (!path.includes('node_modules/') || link || (dev && !brought.test(path))) continue;
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const id = license.replace(/^\((.*)\)$/, '$1');
    found.set(id, (found.get(id) ?? new Set()).add(`${name}@${version}`));
  }
  const sorted = [...found].map(([id, names]) => [id, [...names].sort()] as const);
  return new Map(sorted.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Licences under which what a project makes may be published without asking anybody, and what they ask in return. */
export const allowed = [
  ...['MIT', 'MIT-0', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'Zlib'],
  ...['BlueOak-1.0.0', 'Python-2.0', 'CC0-1.0', 'Unlicense', 'OFL-1.1', 'MPL-2.0'],
  'LGPL-3.0-or-later',
];

/** Whether an SPDX expression of `AND` and `OR` leaves a choice that is allowed. */
export function isAllowed(expression: string): boolean {
  return expression
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((id) => allowed.includes(id.trim())));
}

/** What those licences ask that ask for more than to be named. */
const asked: readonly (readonly [id: string, what: string])[] = [
  [
    'OFL-1.1',
    'Fonts. A site holds parts of them, cut to its characters, and pictures drawn with them; they may be passed on so, and not sold by themselves.',
  ],
  [
    'MPL-2.0',
    'Used as they are. Whoever changes their files must publish the changed files; what stands beside them is free.',
  ],
  [
    'LGPL-3.0-or-later',
    'A library of pictures that Astro loads where it is installed. Nothing here calls it, it is a file of its own that can be replaced, and nothing of it gets into a site.',
  ],
];

/** The packages of which at least a part is under a licence. */
function namesOf(licences: Licences, id: string): readonly string[] {
  return [...licences]
    .filter(([each]) => each.split(' AND ').includes(id))
    .flatMap(([, each]) => each);
}

/** The page that tells of them all. */
export function writeLicences(licences: Licences): string {
  const count = new Set([...licences.values()].flat()).size;
  return [
    '# What Yearlight is made with',
    `${count} packages run with it, some on one kind of machine only. Their licences lie beside them in \`node_modules\`. \`npm run sbom\` lists them for programs (CycloneDX).`,
    '## Licences that ask for more than to be named',
    asked
      .map(([id, what]) => `- **${id}**: ${namesOf(licences, id).join(', ')}. ${what}`)
      .join('\n'),
    '## All of them',
    ...[...licences].map(([id, names]) => `**${id}**: ${names.join(', ')}`),
  ]
    .join('\n\n')
    .concat('\n');
}
