import { describe, expect, it } from 'vitest';
import { addressName } from '../../../src/spreadsheet/dataset/address-name.ts';
import { importText } from '../import-bytes.ts';

describe('a name for an address', () => {
  it.each([
    ['Łódź', 'lodz'],
    ['Straße', 'strasse'],
    ['Україна', 'ukraina'],
    ['Ελλάδα', 'ellada'],
    ['서울', 'seoul'],
    ['かながわ', 'kanagawa'],
    ['القاهرة', 'lqhrh'],
    ['先进材料', 'xianjin-cailiao'],
    ['CO₂', 'co2'],
    ['50%', '50-percent'],
    ['→', ''],
  ])('spells %s as %s', (text, name) => {
    expect(addressName(text)).toBe(name);
  });

  it('is what rows in any script are keyed by, with their own words as labels', () => {
    const { resource } = importText('область;випуск\nКиїв;120\nЛьвів;80\n', { languages: ['uk'] });
    expect(resource?.data.map((row) => Object.values(row)[0])).toEqual(['kiiv', 'lviv']);
    expect(resource?.schema.fields[0]?.labels).toEqual({ kiiv: 'Київ', lviv: 'Львів' });
  });
});
