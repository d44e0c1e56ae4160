import { describe, expect, it } from 'vitest';
import { readArguments, usageOf } from '../../../src/cli/command/arguments.ts';

describe('the arguments of a command', () => {
  it('have defaults', () => {
    expect(readArguments('check', [], 'en')).toMatchObject({
      json: false,
      help: false,
    });
  });

  it('are read in every usual form', () => {
    expect(readArguments('check', ['--site', 'a b', '--json'], 'en')).toMatchObject({
      site: 'a b',
      json: true,
    });
    expect(readArguments('build', ['--site=x', '--out=y'], 'en')).toMatchObject({
      site: 'x',
      out: 'y',
    });
    expect(readArguments('new', ['story', '--site', 'x', 'first'], 'en')).toMatchObject({
      site: 'x',
      words: ['story', 'first'],
    });
  });

  it.each([
    ['check', ['--sit', 'x'], 'There is no option --sit. Did you mean --site?'],
    ['check', ['--out', 'x'], 'There is no option --out.'],
    ['dev', ['--port'], '--port needs a value behind it.'],
    ['check', ['--port', '4400'], 'There is no option --port.'],
    ['check', ['-x'], 'There is no option -x.'],
    ['check', ['--site'], '--site needs a value behind it.'],
    ['check', ['--site', '--json'], '--site needs a value behind it.'],
    ['check', ['--site='], '--site needs a value behind it.'],
    ['check', ['--json=yes'], '--json takes no value.'],
    [
      'check',
      ['folder'],
      '“folder” is not expected here. Options for npm run stand behind “--”, as in npm run check -- --site <dir>.',
    ],
    ['new', ['story'], 'Write <id> behind the command.'],
    ['new', [], 'Write story|chart|dataset|page|edition|language|hosting <id> behind the command.'],
  ] as const)('%s %j is refused', (command, argv, wrong) => {
    expect(readArguments(command, argv, 'en')).toEqual({ wrong });
  });

  it('are refused in the language of the editor', () => {
    expect(readArguments('check', ['--sit', 'x'], 'zh-CN')).toEqual({
      wrong: '没有 --sit 这个选项。是不是想写 --site？',
    });
  });
});

describe('the usage of a command', () => {
  it('names its words and options, and what each means', () => {
    expect(
      usageOf('new', 'en'),
    ).toBe(`Usage: npm run new -- story|chart|dataset|page|edition|language|hosting <id> [--site <dir>] [--as <type>] [--proposals] [--help]
  Writes a commented starting file for a story, a chart, a dataset, a page, an edition or a further language, or what a host needs to publish the site, and never overwrites one.
  --site <dir>  the folder of the site, with its content, data and public; where absent the nearest upwards that has content/site.yaml
  --as <type>   the type to begin a chart with; the one that suits its data best where absent
  --proposals   print which types suit the data, and why, and write nothing
  --help        print this
`);
  });
});
