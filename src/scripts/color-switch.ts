const KEY = 'farbschema';

/**
 * Enables the colour switch and makes it visible; its space is reserved, so nothing moves. Without
 * scripts it stays hidden, and the system decides. A choice holds in other tabs and on pages gone back to. A choice is stored only after a click, and
 * „System“ deletes it (§ 25 TDDDG).
 */
export function setUpColorSwitch(): void {
  const root = document.documentElement;
  const group = document.getElementById('_farbwahl');
  if (group === null) return;
  const buttons = [...group.querySelectorAll('button')];
  const mark = () => {
    for (const button of buttons) {
      button.ariaPressed = String(button.value === (root.dataset.farbschema ?? 'system'));
    }
  };
  group.addEventListener('click', ({ target }) => {
    const button = buttons.find((candidate) => candidate.contains(target as Node)); // a click's target
    if (button === undefined) return;
    root.dataset.farbschema = button.value;
    try {
      if (button.value === 'system') localStorage.removeItem(KEY);
      else localStorage.setItem(KEY, button.value);
    } catch {
      // Without storage the choice still applies to this page.
    }
    mark();
  });
  const follow = () => {
    try {
      root.dataset.farbschema = localStorage.getItem(KEY) ?? 'system';
    } catch {
      // Without storage each page keeps its own choice.
    }
    mark();
  };
  addEventListener('pageshow', follow); // back from the browser's cache of whole pages
  addEventListener('storage', follow); // chosen in another tab
  mark();
  group.classList.remove('invisible');
}
