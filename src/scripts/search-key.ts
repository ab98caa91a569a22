/** The key „/“ moves the focus to the search field, unless somebody is typing. */
export function setUpSearchKey(): void {
  addEventListener('keydown', (event) => {
    const field = document.querySelector<HTMLInputElement>('[name=q]');
    const isTyping = /^(?:INPUT|SELECT|TEXTAREA)$/.test(document.activeElement?.tagName ?? '');
    if (event.key !== '/' || event.ctrlKey || event.metaKey || isTyping || !field) return;
    event.preventDefault();
    field.focus();
  });
}
