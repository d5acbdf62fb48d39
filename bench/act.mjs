import { sleep } from './load.mjs';

/** Longer than what follows an input, and what follows from that. */
export const rest = () => sleep(500);

const KEYS = {
  ArrowRight: { windowsVirtualKeyCode: 39 },
  ArrowLeft: { windowsVirtualKeyCode: 37 },
  Home: { windowsVirtualKeyCode: 36 },
  ' ': { windowsVirtualKeyCode: 32, code: 'Space', text: ' ' },
  a: { windowsVirtualKeyCode: 65, code: 'KeyA', text: 'a' },
};

/**
 * Goes to what shall be pressed (`{press: selector}`: the pointer over its middle) or to what shall
 * have the focus (`{key, on: selector}`), and returns how to do it: with the browser's own events, as
 * from a mouse or a keyboard.
 */
export async function act(page, client, { press, key, on }) {
  const place = await page.evaluate(
    (selector, focus) => {
      const target = window.bench.root().querySelector(selector);
      if (!target) throw new Error(`There is no ${selector}.`);
      const { top, bottom } = target.getBoundingClientRect();
      if (top < 0 || bottom > innerHeight) {
        target.scrollIntoView({ block: 'center', behavior: 'instant' });
      }
      if (focus) target.focus();
      const { x, y, width, height } = target.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    },
    press ?? on,
    !!key,
  );
  if (key) {
    const event = { key, code: key, ...KEYS[key] };
    return async () => {
      await client.send('Input.dispatchKeyEvent', { type: 'keyDown', ...event });
      await client.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
    };
  }
  const mouse = (type, more) =>
    client.send('Input.dispatchMouseEvent', { type, ...place, ...more });
  await mouse('mouseMoved');
  // What a pointer that comes near brings about is no part of the input.
  await sleep(100);
  return async () => {
    await mouse('mousePressed', { button: 'left', buttons: 1, clickCount: 1 });
    await mouse('mouseReleased', { button: 'left', clickCount: 1 });
  };
}

/**
 * Waits for the input in the page, and then for the frame in which `sees` gives another text than
 * before. Returns how to ask for the time from the one to the end of the other, in ms.
 */
export async function armed(page, sees, step) {
  if (!sees) return () => page.evaluate(() => 0);
  await page.evaluate(`bench.sees = ${sees}`);
  await page.evaluate(
    (type) => {
      const look = () => bench.sees(bench.root());
      const before = look();
      bench.painted = new Promise((done) => {
        const start = ({ timeStamp }) => {
          const frame = () => {
            if (look() === before) return void requestAnimationFrame(frame);
            // A task of its own, behind the frame that shows the outcome.
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => {
              done(performance.now() - timeStamp);
              port1.close();
            };
            port2.postMessage('');
          };
          requestAnimationFrame(frame);
        };
        addEventListener(type, start, { capture: true, once: true });
      });
    },
    // What a visitor does last: letting go of the button, or of the space bar.
    step.press ? 'pointerup' : step.key === ' ' ? 'keyup' : 'keydown',
  );
  return () => page.evaluate(() => window.bench.painted);
}
