import { it } from 'vitest';
import { told } from './newsroom.ts';
import { sentences } from './sentences.ts';
it('prints', () => {
  for (const [written] of sentences) {
    const language = /\p{Script=Han}{2}/u.test(written.replace(/\(.*?\)/g, '')) ? 'zh-CN' : 'en';
    for (const m of told(written, language).list) console.log(written, m.code, JSON.stringify(m.values));
  }
});
