/** Where two pictures differ. Runs in the browser, which can read PNG. */
export async function comparePictures([a, b]: readonly [string, string]): Promise<string> {
  const read = async (base64: string) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    return context?.getImageData(0, 0, bitmap.width, bitmap.height);
  };
  const [first, second] = await Promise.all([read(a), read(b)]);
  if (!first || !second) return 'cannot be read';
  if (first.width !== second.width || first.height !== second.height) {
    return `${first.width}×${first.height} and ${second.width}×${second.height}`;
  }
  // Text may be smoothed a little differently; a mark or word that is gone is far more than that.
  const [pixels, others] = [first, second].map(({ data }) => new Uint32Array(data.buffer));
  let different = 0;
  for (let at = 0; at < first.data.length; at += 4) {
    if (pixels?.[at / 4] === others?.[at / 4]) continue;
    const distance = [0, 1, 2].map((channel) =>
      Math.abs((first.data[at + channel] ?? 0) - (second.data[at + channel] ?? 0)),
    );
    if (Math.max(...distance) > 40) different += 1;
  }
  const share = different / (first.width * first.height);
  return share < 0.001 ? 'the same' : `${(share * 100).toFixed(2)} % differ`;
}
