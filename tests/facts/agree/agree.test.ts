import { describe, expect, it } from 'vitest';
import { type Agreement, agree } from '../../../src/facts/agree/agree.ts';
import { type CellName, cells, datasetOf, forms, units } from '../corpus.ts';

/** Compares a form with a cell; what stands outside square brackets stands around the bound words. */
function compare(form: string, name: CellName): Agreement {
  const [, before = '', written = form, after = ''] = /^(.*)\[(.*)\](.*)$/s.exec(form) ?? [];
  const language = /[一-龥]/.test(form) ? 'zh-CN' : 'en';
  return agree(written, cells[name], { language, units, dataset: datasetOf(name), before, after });
}

describe('agree', () => {
  it('has a corpus of many forms', () => {
    expect(forms.length).toBeGreaterThan(450);
  });

  it.each(forms)('$cell: $form → $verdict', ({ cell, form, verdict }) => {
    const agreement = compare(form, cell);
    expect(agreement.ok ? 'ok' : agreement.code).toBe(verdict);
  });

  it('suggests only what passes', () => {
    for (const { cell, form } of forms) {
      const agreement = compare(form, cell);
      if (agreement.ok || cell === 'empty') continue;
      expect(agreement.allowed.length).toBeGreaterThan(0);
      for (const allowed of agreement.allowed)
        expect([cell, allowed, compare(allowed, cell).ok]).toEqual([cell, allowed, true]);
    }
  });

  it('suggests for a fall a form that says it once', () => {
    const allowed = (form: string) => {
      const agreement = compare(form, 'fall');
      return agreement.ok ? undefined : agreement.allowed;
    };
    expect(allowed('[5.3%] of maize')).toEqual(['−5.3%', 'fell by 5.3%', '−5%']);
    expect(allowed('玉米[5.3%]')).toEqual(['−5.3%', '下降5.3%', '−5%']);
    expect(allowed('fell by [5.4%]')).toEqual(['5.3%', '5%']);
    expect(allowed('减产[5.4%]')).toEqual(['5.3%', '5%']);
  });

  it('says no fall of a positive cell, wherever the bracket stands', () => {
    for (const form of ['fell by [67.51%]', '[67.51%] less', '减产[67.51%]'])
      expect([form, compare(form, 'growth').ok]).toEqual([form, false]);
    for (const form of ['67.51% less', '减产67.51%', 'fell by 67.51%'])
      expect([form, compare(form, 'growth').ok]).toEqual([form, false]);
  });
});
