/** A session of the WebDriver protocol (W3C), as far as the tests need it. */
export class WebDriverSession {
  readonly #address: string;

  private constructor(address: string) {
    this.#address = address;
  }

  /** Begins a session with a driver that listens at an origin. */
  static async begin(origin: string, capabilities: object): Promise<WebDriverSession> {
    const body = { capabilities: { alwaysMatch: capabilities } };
    const { sessionId } = (await ask(`${origin}/session`, 'POST', body)) as {
      readonly sessionId: string;
    };
    return new WebDriverSession(`${origin}/session/${sessionId}`);
  }

  post(command: string, body: object = {}): Promise<unknown> {
    return ask(`${this.#address}/${command}`, 'POST', body);
  }

  get(command: string): Promise<unknown> {
    return ask(`${this.#address}/${command}`, 'GET');
  }

  async end(): Promise<void> {
    await ask(this.#address, 'DELETE');
  }
}

async function ask(address: string, method: string, body?: object): Promise<unknown> {
  const response = await fetch(address, {
    method,
    ...(body && { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }),
  });
  const { value } = (await response.json()) as { readonly value: unknown };
  if (response.ok) return value;
  const { error, message } = value as { readonly error: string; readonly message: string };
  throw new Error(`${method} ${address}: ${error}: ${message}`);
}
