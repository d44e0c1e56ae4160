import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isAllowed, readLicences, writeLicences } from './read-licences.ts';

const licences = readLicences(JSON.parse(readFileSync('package-lock.json', 'utf8')));

describe('the licences of what the project runs with', () => {
  it('are all known and allowed', () => {
    expect([...licences].filter(([id]) => !isAllowed(id))).toEqual([]);
    expect([...licences.values()].flat().length).toBeGreaterThan(200);
  });

  it('are listed as they are: `npx vitest run tests/third-party -u` writes the list anew', async () => {
    await expect(writeLicences(licences)).toMatchFileSnapshot('../../THIRD-PARTY.md');
  });

  it('are read from a lock file, those of its makers aside', () => {
    const read = readLicences({
      packages: {
        '': { version: '1.0.0' },
        'node_modules/a': { version: '1.0.0', license: 'MIT' },
        'node_modules/b/node_modules/@x/a': { version: '2.0.0', license: '(MIT OR GPL-3.0-only)' },
        'node_modules/c': { version: '1.0.0', license: 'GPL-3.0-only', dev: true },
        'node_modules/d': { version: '1.0.0' },
      },
    });
    expect([...read]).toEqual([
      ['MIT', ['a@1.0.0']],
      ['MIT OR GPL-3.0-only', ['@x/a@2.0.0']],
      ['none', ['d@1.0.0']],
    ]);
  });

  it.each([
    ['MIT AND OFL-1.1', true],
    ['GPL-3.0-only OR MIT', true],
    ['MIT AND GPL-3.0-only', false],
    ['AGPL-3.0-only', false],
    ['SSPL-1.0', false],
    ['none', false],
  ])('%s: %s', (expression, wanted) => {
    expect(isAllowed(expression)).toBe(wanted);
  });
});
