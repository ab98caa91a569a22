import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** A command of WebDriver: method and path over HTTP, and its name in Firefox's own protocol. */
const COMMANDS = {
  open: ['POST', 'url', 'WebDriver:Navigate'],
  back: ['POST', 'back', 'WebDriver:Back'],
  run: ['POST', 'execute/sync', 'WebDriver:ExecuteScript'],
  find: ['POST', 'element', 'WebDriver:FindElement'],
  click: ['POST', 'element/ID/click', 'WebDriver:ElementClick'],
  type: ['POST', 'element/ID/value', 'WebDriver:ElementSendKeys'],
  print: ['POST', 'print', 'WebDriver:Print'],
  resize: ['POST', 'window/rect', 'WebDriver:SetWindowRect'],
  close: ['DELETE', '', 'Marionette:Quit'],
} as const;

type Command = keyof typeof COMMANDS;

/** Sends a command, about an element by its id; resolves to its value. Throws what the browser says. */
export type Send = (
  command: Command,
  parameters?: Record<string, unknown>,
  id?: string,
) => Promise<unknown>;

const PATIENCE_MS = 30_000;

/** A session with a driver that speaks WebDriver over HTTP (https://www.w3.org/TR/webdriver2/). */
export async function openSession(url: string, capabilities: object): Promise<Send> {
  const ask = async (method: string, path: string, parameters: object) => {
    const body = method === 'DELETE' ? null : JSON.stringify(parameters);
    const response = await fetch(`${url}/session${path}`, { method, body });
    const { value } = (await response.json()) as { value: Record<string, unknown> | null };
    if (!response.ok) throw new Error(`${value?.error}: ${value?.message}`);
    return value;
  };
  const session = await ask('POST', '', { capabilities: { alwaysMatch: capabilities } });
  return (command, parameters = {}, id = '') => {
    const [method, path] = COMMANDS[command];
    const target = path === '' ? '' : `/${path.replace('ID', id)}`;
    return ask(method, `/${session?.sessionId}${target}`, parameters);
  };
}

/**
 * A session with Firefox itself, which then needs no driver: the same commands over TCP, each message
 * preceded by its length (https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html).
 */
export async function openMarionette(port: number): Promise<Send> {
  const socket = await connectTo(port);
  const messages = readMessages(socket);
  await messages.next(); // its greeting
  let count = 0;
  const ask = async (name: string, parameters: object) => {
    count += 1;
    const text = JSON.stringify([0, count, name, parameters]);
    socket.write(`${Buffer.byteLength(text)}:${text}`);
    const { value } = await messages.next();
    const [, , error, result] = JSON.parse(value ?? '[]');
    if (error) throw new Error(`${error.error}: ${error.message}`);
    return result;
  };
  await ask('WebDriver:NewSession', {});
  return async (command, parameters = {}, id) => {
    const result = await ask(COMMANDS[command][2], { ...parameters, id });
    return result?.value;
  };
}

async function connectTo(port: number): Promise<Socket> {
  const end = performance.now() + PATIENCE_MS;
  for (;;) {
    const socket = connect(port, '127.0.0.1');
    try {
      await once(socket, 'connect');
      return socket;
    } catch (error) {
      if (performance.now() > end) throw error;
      await wait(100);
    }
  }
}

async function* readMessages(socket: Socket): AsyncGenerator<string, undefined> {
  let buffer = Buffer.alloc(0);
  for await (const chunk of socket) {
    buffer = Buffer.concat([buffer, chunk]);
    for (;;) {
      const colon = buffer.indexOf(':');
      const end = colon + 1 + Number(buffer.subarray(0, Math.max(colon, 0)));
      if (colon === -1 || buffer.length < end) break;
      yield buffer.toString('utf8', colon + 1, end);
      buffer = buffer.subarray(end);
    }
  }
}
