/** What the pages of providers may do: play, remember what readers choose there, and open links. */
const SANDBOX = ['scripts', 'same-origin', 'popups', 'popups-to-escape-sandbox', 'presentation'];

/**
 * Shows the buttons below the stills of videos on other servers. A click puts the provider's frame
 * in the place of the still; until then nothing is requested, and nothing is remembered.
 */
export function setUpEmbeds(): void {
  for (const figure of document.querySelectorAll<HTMLElement>('[data-frame]')) {
    const button = figure.querySelector('button');
    button?.addEventListener('click', () => {
      const frame = document.createElement('iframe');
      frame.title = figure.querySelector('figcaption strong')?.textContent ?? '';
      frame.allow = 'fullscreen; picture-in-picture; encrypted-media';
      // YouTube plays nothing without knowing the website; the page is nobody's business.
      frame.referrerPolicy = 'strict-origin';
      frame.sandbox.add(...SANDBOX.map((right) => `allow-${right}`));
      // Loading the provider's page takes the focus out of the frame, unless readers have moved on.
      frame.addEventListener('load', () => {
        if (document.activeElement === frame) frame.contentWindow?.focus();
      });
      frame.src = figure.dataset.frame ?? '';
      figure.querySelector('.stage')?.append(frame);
      button.remove();
      frame.focus();
    });
    button?.classList.remove('invisible');
  }
}
