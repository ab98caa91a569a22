import { setTimeout as wait } from 'node:timers/promises';
import type { Send } from './driver.ts';

const PATIENCE_MS = 15_000;
const POLL_MS = 50;
const CENTERED = "{ behavior: 'instant', block: 'center' }";

/** Someone who reads in a browser. */
export interface Reader {
  open(url: string): Promise<void>;
  back(): Promise<void>;
  click(selector: string): Promise<void>;
  type(selector: string, text: string): Promise<void>;
  /** The value of an expression in the page. */
  see(expression: string): Promise<unknown>;
  /** Waits until an expression in the page is true; throws with the expression otherwise. */
  expect(expression: string): Promise<void>;
  /** The page as PDF. */
  print(): Promise<Uint8Array>;
}

export function createReader(send: Send): Reader {
  const find = async (selector: string) => {
    const element = await send('find', { using: 'css selector', value: selector });
    const [id] = Object.values(element as Record<string, string>);
    return id;
  };
  const see = (expression: string) => send('run', { script: `return (${expression})`, args: [] });
  return {
    see,
    async open(url) {
      await send('open', { url });
    },
    async back() {
      await send('back');
    },
    async click(selector) {
      const id = await find(selector);
      // Drivers scroll there themselves, but do not wait while the page scrolls smoothly.
      await see(`document.querySelector(${JSON.stringify(selector)}).scrollIntoView(${CENTERED})`);
      await send('click', {}, id);
    },
    async type(selector, text) {
      await send('type', { text }, await find(selector));
    },
    async expect(expression) {
      const end = performance.now() + PATIENCE_MS;
      while (!(await see(expression).catch(() => false))) {
        if (performance.now() > end) throw new Error(`This stays untrue: ${expression}`);
        await wait(POLL_MS);
      }
    },
    async print() {
      return new Uint8Array(Buffer.from(String(await send('print')), 'base64'));
    },
  };
}
