/** A press on “listen” plays a chart; what plays it comes only then. A browser lets sound begin in the press alone. */
document.addEventListener('click', async ({ target }) => {
  const button = (target as Element).closest<HTMLElement>('[data-listen]');
  if (!button) return;
  const context = new AudioContext();
  void context.resume();
  const isOverTime = button.closest('[data-chart]')?.querySelector('script[data-for=course]');
  const [{ listen }, overTime] = await Promise.all([
    import('./sound.ts'),
    isOverTime ? import('./sound-over-time.ts') : undefined,
  ]);
  listen(button, context, overTime?.heardOverTime);
});
