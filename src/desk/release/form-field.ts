/** Hears a form with one field, and gives what stands in that. */
export function sending(name: string, send: (text: string) => void): (event: SubmitEvent) => void {
  return (event) => {
    event.preventDefault();
    const { currentTarget: form } = event;
    if (form instanceof HTMLFormElement) send(String(new FormData(form).get(name) ?? '').trim());
  };
}
