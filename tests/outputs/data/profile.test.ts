import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { writeProfile } from '../../../src/outputs/data/profile.ts';

const profile = JSON.parse(writeProfile(['zh-CN', 'en'])) as Record<string, unknown>;
const validate = new Ajv({ strict: false }).compile(profile);
const folders = [
  'data',
  ...readdirSync('tests/fixtures/sites').map((site) => `tests/fixtures/sites/${site}/data`),
];
const files = folders.flatMap((folder) => {
  try {
    return readdirSync(folder)
      .filter((file) => file.endsWith('.json'))
      .map((file) => `${folder}/${file}`);
  } catch {
    return [];
  }
});

describe('the profile of datasets', () => {
  it.each(files)('%s validates', (file) => {
    validate(JSON.parse(readFileSync(file, 'utf8')));
    expect(validate.errors ?? []).toEqual([]);
  });

  it.each([
    [{ name: 'a' }, 'schema'],
    [{ name: 'a', schema: { fields: [{ name: 'x', type: 'numer' }] }, data: [] }, 'type'],
    [{ name: 'a', schema: { fields: [{ name: 'x', decimals: 'two' }] }, data: [] }, 'decimals'],
    [{ name: 'a', schema: { fields: [{ name: 'x' }] }, data: [], keywords: 'x' }, 'keywords'],
  ])('%j does not', (value, at) => {
    expect(validate(value)).toBe(false);
    expect(JSON.stringify(validate.errors)).toContain(at);
  });
});
