import type { FactContext } from '../../../src/facts/agree/fact-context.ts';
import type { Cell } from '../../../src/model/dataset.ts';
import { unitNamed } from '../../unit-named.ts';

/** What the invented publication of the sentences counts. */
const counted: Readonly<Record<string, readonly [string, string, string]>> = {
  person: ['人', 'person', 'people'],
  case: ['件', 'case', 'cases'],
  project: ['个', 'project', 'projects'],
  enterprise: ['家', 'enterprise', 'enterprises'],
  visit: ['人次', 'visit', 'visits'],
  point: ['点', 'point', 'points'],
  job: ['岗', 'job', 'jobs'],
  vehicle: ['辆', 'vehicle', 'vehicles'],
  death: ['亡', 'death', 'deaths'],
  birth: ['婴', 'birth', 'births'],
  bed: ['张', 'bed', 'beds'],
  household: ['户', 'household', 'households'],
  share: ['股', 'share', 'shares'],
  home: ['套', 'home', 'homes'],
  goal: ['球', 'goal', 'goals'],
  game: ['场', 'game', 'games'],
};

export const units = Object.fromEntries(
  Object.entries(counted).map(([id, [han, one, other]]) => [
    id,
    Object.fromEntries([
      ...['zh-CN', 'zh-TW', 'ja'].map((language) => [language, han]),
      ...['en', 'de', 'fr', 'es', 'pt'].map((language) => [language, { one, other }]),
    ]),
  ]),
);

/** A sentence with the cell that it is bound to. */
export interface Row {
  readonly text: string;
  readonly written: string;
  readonly cell: Cell;
  readonly context: FactContext;
}

/** The rows of a table: `before [written] behind | value unit`. */
export function rowsOf(table: string, language: string): Row[] {
  return table
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [sentence = '', said = ''] = line.split(' | ');
      const [, before = '', written = '', after = ''] = /^(.*)\[(.*)\](.*)$/.exec(sentence) ?? [];
      const [number = '', ...unit] = said.trim().split(' ');
      return {
        text: line,
        written,
        cell: {
          dataset: 'd',
          key: 'k',
          field: 'f',
          value: Number(number),
          unit: unit.length > 0 ? unitNamed(unit.join(' ')) : undefined,
          qualifier: 'exact',
          status: 'done',
        },
        context: { language, units, before, after },
      };
    });
}
