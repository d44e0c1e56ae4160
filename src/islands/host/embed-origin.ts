/**
 * Whether a message comes from a frame, and from where its address says; a sandboxed page has no origin and is known
 * by its window alone.
 */
export function isFrom({ source, origin }: MessageEvent, frame: HTMLIFrameElement): boolean {
  const { contentWindow, sandbox, src } = frame;
  if (contentWindow !== source) return false;
  const isOpaque = sandbox.value && !/same-origin/.test(sandbox.value);
  return origin === (isOpaque ? 'null' : new URL(src, location.href).origin);
}
