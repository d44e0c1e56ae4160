import { describe, expect, it } from 'vitest';
import {
  heightMessages,
  resizerMessage,
  resizerName,
} from '../../../src/islands/hosted/height-sender.ts';

const embed = { id: 'flour', child: 'slot-1', address: 'https://example.org/embed/flour/' };

describe('what an embed tells its host', () => {
  it('in every tongue', () => {
    expect(heightMessages(embed, { width: 300, height: 420 })).toEqual([
      { type: 'yearlight-height', height: 420 },
      { 'datawrapper-height': { flour: 420 } },
      { sentinel: 'amp', type: 'embed-size', height: 420 },
      { type: 'iframe-resized', width: 300, height: 420 },
      'pymxPYMxslot-1xPYMxheightxPYMx420',
      '{"src":"https://example.org/embed/flour/","context":"iframe.resize","height":420}',
    ]);
  });

  it.each([0, Number.NaN, -1])('nothing where it is not laid out: %d', (height) => {
    expect(heightMessages(embed, { width: 0, height })).toEqual([]);
  });

  it('to iframe-resizer, by the name that it was given', () => {
    expect(resizerName('[iFrameSizer]frame-0:8:false:true:32')).toBe('frame-0');
    expect(resizerName('[iFrameSizer]resize')).toBeUndefined();
    expect(resizerName('[iFrameSizer]message:8')).toBeUndefined();
    expect(resizerName('[iFrameResizerChild]Ready')).toBeUndefined();
    expect(resizerName({ type: 'x' })).toBeUndefined();
    expect(resizerMessage('frame-0', { width: 0, height: 9 }, 'init')).toBe(
      '[iFrameSizer]frame-0:9:1:init',
    );
  });
});
