import { openFile, saveFile } from '../../../src/editing/save/save-file.ts';

/** Saves a story again and again, each time in one letter, and tells of each save, until it is killed. */
const [folder = '', path = ''] = process.argv.slice(2);
for (let count = 0; ; count += 1) {
  const letter = String.fromCharCode(97 + (count % 26));
  const opened = await openFile(folder, path);
  if ('fault' in opened) throw new Error(opened.fault);
  const text = `---\ntitle: ${letter}\n---\n\n${letter.repeat(200_000)}\n`;
  await saveFile(folder, { ...opened, base: opened.text, text });
  process.send?.(count);
}
