import { expect, it } from 'vitest';
import { checkKnown } from '../../src/datasets/check-known.ts';
import { Mistakes } from '../../src/mistakes/mistake.ts';
import { parseJson } from '../../src/source/json.ts';

/** The names that are told, with the nearest of those that are known. */
function told(file: object): (string | undefined)[][] {
  const mistakes = new Mistakes();
  const source = parseJson({ path: 'data/a.json', text: JSON.stringify(file) }, mistakes);
  if (source) checkKnown(source, mistakes);
  return mistakes.list.map(({ values }) => {
    const { field, nearest } = values as { field: string; nearest?: string };
    return [field, nearest];
  });
}

it.each<[string, object, (string | undefined)[][]]>([
  ['the dataset', { souces: [] }, [['souces', 'sources']]],
  ['a source', { sources: [{ titel: 'x' }, { title: 'x' }] }, [['titel', 'title']]],
  ['the schema', { schema: { primarykey: 'a' } }, [['primarykey', 'primaryKey']]],
  ['a field', { schema: { fields: [{ decimls: 1 }] } }, [['decimls', 'decimals']]],
  [
    'several',
    { tempral: '2024', notes: 1 },
    [
      ['tempral', 'temporal'],
      ['notes', 'note'],
    ],
  ],
])('tells of a misspelt name in %s', (_, file, expected) => {
  expect(told(file)).toEqual(expected);
});

it.each<[string, object]>([
  ['of the standard', { version: '1', licenses: [], keywords: [], contributors: [], profile: 'x' }],
  ['of the standard, for a field', { schema: { fields: [{ missingValues: [''], example: 1 }] } }],
  ['of other programs', { 'x-cms': 1, X_id: 2, 'dc:title': 'x' }],
  [
    'that are no names: texts, lists and nothing where a list or an object belongs',
    { sources: ['ab'], schema: 'ab' },
  ],
  ['in lists of lists', { sources: [['ab']], schema: { fields: ['ab', null, [1]] } }],
])('takes names %s', (_, file) => {
  expect(told(file)).toEqual([]);
});
