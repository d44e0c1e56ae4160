import { type Crop, storedSize } from './crop.ts';

/** The kinds of files that become pictures of a page. */
export const pictureTypes = ['image/jpeg', 'image/png', 'image/webp', 'image/avif'];

const quality = 0.85;

/**
 * A part of a picture as it is stored: drawn anew, so that nothing but what it shows is left. A photo becomes a JPEG; what
 * lets the page shine through stays a PNG, and so does a drawing that is smaller as one.
 */
export async function encodePicture(
  picture: ImageBitmap,
  crop: Crop,
  isPhoto: boolean,
): Promise<Blob> {
  const { width, height } = storedSize(crop);
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('no canvas');
  pen.imageSmoothingQuality = 'high';
  pen.drawImage(picture, crop.x, crop.y, crop.width, crop.height, 0, 0, width, height);
  if (isPhoto) return encoded(canvas, 'image/jpeg');
  const drawing = await encoded(canvas, 'image/png');
  const { data } = pen.getImageData(0, 0, width, height);
  if (isClear(data)) return drawing;
  const photo = await encoded(canvas, 'image/jpeg');
  return photo.size < drawing.size ? photo : drawing;
}

function encoded(canvas: HTMLCanvasElement, type: string): Promise<Blob> {
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('no picture'))),
      type,
      quality,
    ),
  );
}

/** Whether any pixel lets through what lies below. */
function isClear(data: Uint8ClampedArray): boolean {
  for (let at = 3; at < data.length; at += 4) if (data[at] !== 255) return true;
  return false;
}
