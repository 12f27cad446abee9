/** Clients: so many connections that are kept, each asking for the next thing as soon as it has its answer. */
import { Agent, request } from 'node:http';

const CLIENTS = 8;

export interface Ask {
  method: 'GET' | 'POST';
  path: string;
  headers: Record<string, string>;
  body?: string;
}

export interface Clients {
  origin: string;
  agent: Agent;
}

export const clientsOf = (origin: string): Clients => ({
  origin,
  agent: new Agent({ keepAlive: true, maxSockets: CLIENTS }),
});

/** @throws Error with the answer, when its status is not 200 @returns the answer's body */
export function ask({ origin, agent }: Clients, { method, path, headers, body }: Ask): Promise<string> {
  return new Promise((done, fail) => {
    const call = request(`${origin}${path}`, { method, headers, agent }, (answer) => {
      let text = '';
      answer.setEncoding('utf8');
      answer.on('data', (part: string) => {
        text += part;
      });
      answer.on('end', () => {
        if (answer.statusCode === 200) done(text);
        else fail(new Error(`${method} ${path} was answered ${answer.statusCode}: ${text}`));
      });
    });
    call.on('error', fail);
    call.end(body);
  });
}

/** @returns requests a second over all of them */
export async function rate(clients: Clients, asks: readonly Ask[]): Promise<number> {
  let next = 0;
  const client = async (): Promise<void> => {
    for (let mine = next++; mine < asks.length; mine = next++) await ask(clients, asks[mine] as Ask);
  };
  const started = performance.now();
  await Promise.all(Array.from({ length: CLIENTS }, client));
  return asks.length / ((performance.now() - started) / 1000);
}
