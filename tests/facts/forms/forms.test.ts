import { describe, expect, it } from 'vitest';
import { agree } from '../../../src/facts/agree/agree.ts';
import { chinese } from './chinese.ts';
import { english } from './english.ts';
import { foreign } from './foreign.ts';
import { rowsOf } from './rows.ts';

interface Table {
  readonly ok: string;
  readonly no: string;
}

const tables: readonly (readonly [kind: string, language: string, table: Table])[] = [
  ...Object.entries(chinese).map(([kind, table]) => [kind, 'zh-CN', table] as const),
  ...Object.entries(english).map(([kind, table]) => [kind, 'en', table] as const),
  ...Object.entries(foreign).map(([language, table]) => ['what is read', language, table] as const),
];

describe.each(tables)('%s in %s', (_, language, { ok, no }) => {
  it('takes what is true', () => {
    const refused = rowsOf(ok, language).flatMap(({ text, written, cell, context }) => {
      const agreement = agree(written, cell, context);
      return agreement.ok ? [] : [`${text}: ${agreement.code}`];
    });
    expect(refused).toEqual([]);
  });

  it('refuses what is false', () => {
    const taken = rowsOf(no, language).filter(
      ({ written, cell, context }) => agree(written, cell, context).ok,
    );
    expect(taken.map(({ text }) => text)).toEqual([]);
  });

  it('offers only what passes in its place', () => {
    for (const { text, written, cell, context } of rowsOf(no, language)) {
      const agreement = agree(written, cell, context);
      if (agreement.ok) continue;
      for (const form of agreement.allowed) {
        const mended = agree(form, cell, { ...context, ...agreement.place });
        expect([text, form, mended.ok]).toEqual([text, form, true]);
      }
    }
  });
});
