const KEY = 'farbschema';

/**
 * Makes the colour switch work and shows it, in the room it has from the start, so that nothing
 * beside it moves. Without scripts it stays hidden and the system decides. The choice is stored
 * only after a click, and „system“ takes it back (§ 25 TDDDG).
 */
export function setUpColorSwitch(): void {
  const root = document.documentElement;
  const group = document.getElementById('farbwahl');
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
      // A browser that forbids storage still shows the chosen colours on this page.
    }
    mark();
  });
  mark();
  group.classList.remove('invisible');
}
