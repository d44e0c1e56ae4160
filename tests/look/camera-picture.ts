import type { Page } from 'playwright-core';

/** What a camera has written into the picture, and must not be stored. */
export const told = 'GPS 52.5163 N 13.3777 E';

/** A photo as cameras make it, larger than any page needs, with Exif that tells where it was taken. */
export async function cameraPicture(page: Page): Promise<Buffer> {
  const drawn = await page.evaluate(() => {
    const canvas = document.createElement('canvas');
    Object.assign(canvas, { width: 2400, height: 1600 });
    const pen = canvas.getContext('2d');
    if (!pen) return '';
    const sky = pen.createLinearGradient(0, 0, 0, 1600);
    sky.addColorStop(0, '#a8c4d8');
    sky.addColorStop(0.6, '#f0e6d2');
    sky.addColorStop(1, '#6b7f5a');
    pen.fillStyle = sky;
    pen.fillRect(0, 0, 2400, 1600);
    pen.fillStyle = '#5a4a42';
    pen.fillRect(1650, 560, 220, 560);
    pen.translate(1760, 600);
    for (let blade = 0; blade < 4; blade += 1) {
      pen.rotate(Math.PI / 2);
      pen.fillRect(-18, 0, 36, 460);
    }
    return canvas.toDataURL('image/jpeg', 0.9);
  });
  const jpeg = Buffer.from(drawn.split(',')[1] ?? '', 'base64');
  const content = Buffer.from(`Exif\0\0II*\0\x08\0\0\0\0\0${told}`, 'latin1');
  const head = Buffer.from([0xff, 0xe1, 0, content.length + 2]);
  return Buffer.concat([jpeg.subarray(0, 2), head, content, jpeg.subarray(2)]);
}
