/** What an editor brings along and writes on the walk, in a language. */
export interface WalkedStory {
  readonly language: 'en' | 'zh-CN';
  readonly site: string;
  readonly table: string;
  readonly dataset: readonly [name: string, title: string, source: string];
  readonly finding: string;
  readonly headline: string;
  readonly paragraphs: readonly string[];
  readonly picture: readonly [file: string, alt: string, caption: string, credit: string];
}

export const walkedStories: readonly WalkedStory[] = [
  {
    language: 'en',
    site: 'The Valley',
    table:
      'Mill\tFlour (t)\nEast mill\t1,240\nWest mill\t860\nNorth mill\t735\nSouth mill\t512\nLake mill\t298\n',
    dataset: ['flour', 'Flour ground in the valley', 'Millers’ guild'],
    finding: 'The east mill grinds most',
    headline: 'A valley of mills',
    paragraphs: [
      'The east mill ground 1,240 t of flour, the west mill 860 t.',
      'The north mill came to 735 t, the south mill to 512 t and the lake mill to 298 t.',
    ],
    picture: ['mill-hill.jpg', 'A windmill on a hill', 'The mill above the lake', 'A. Editor'],
  },
  {
    language: 'zh-CN',
    site: '河谷',
    table: '磨坊\t面粉（吨）\n东坊\t1240\n西坊\t860\n北坊\t735\n南坊\t512\n湖坊\t298\n',
    dataset: ['flour', '河谷面粉产量', '磨坊行会'],
    finding: '东坊磨得最多',
    headline: '河谷里的磨坊',
    paragraphs: ['东坊磨了1240吨面粉，西坊860吨。', '北坊735吨，南坊512吨，湖坊298吨。'],
    picture: ['磨坊山.jpg', '山上的风车', '湖边山上的磨坊', '编者'],
  },
];

/** The files of a site in which nothing is written yet. */
export function emptySite({ language, site }: WalkedStory): Readonly<Record<string, string>> {
  return {
    'content/site.yaml': `name: { ${language}: ${site} }\nurl: https://example.org/\nlanguages: [${language}]\nedition: "2024"\n`,
  };
}
