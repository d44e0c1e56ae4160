import { expect, it } from 'vitest';
import { bindClaim } from '../../src/desk/text/bound-words.ts';
import { smallSite } from '../publication/small-site.ts';
import { makeSite, useDesk } from './use-desk.ts';

const { call } = await useDesk(makeSite(smallSite));

it.each(['en', 'zh-CN'])(
  'the sentences that the desk offers pass the check where they are put, in %s',
  async (language) => {
    const asked = { address: 'flour/east/output', other: 'flour/west/output', language };
    const alone = await call('find-claims', { ...asked, other: undefined });
    const beside = await call('find-claims', asked);
    const claims = [...alone.answer.claims, ...beside.answer.claims];
    expect(claims.length).toBeGreaterThan(4);
    const file = `content/stories/${language}/mills.md`;
    const { text } = (await call('open-story', { file })).answer;
    for (const { words, statement } of claims) {
      const claim = bindClaim(words, asked.address, statement);
      const { look } = (await call('draft-story', { file, text: `${text}\n${claim}\n` })).answer;
      expect(look.problems).toEqual([]);
    }
    const other = await call('find-claims', { ...asked, other: 'flour/south/output' });
    expect(other.status).toBe(409);
  },
);
