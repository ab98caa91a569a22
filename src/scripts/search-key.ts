/** The key „/“ leads to the search field, unless somebody is writing. */
export function setUpSearchKey(): void {
  addEventListener('keydown', (event) => {
    const field = document.querySelector<HTMLInputElement>('[name=q]');
    const isWriting = /^(?:INPUT|SELECT|TEXTAREA)$/.test(document.activeElement?.tagName ?? '');
    if (event.key !== '/' || event.ctrlKey || event.metaKey || isWriting || !field) return;
    event.preventDefault();
    field.focus();
  });
}
