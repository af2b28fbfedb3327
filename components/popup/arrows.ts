/**
 * Up and Down go from row to row (from the filter to the first), so that a long list need not be tabbed through;
 * Tab still reaches every control.
 */
export function stepWithArrows(event: KeyboardEvent, list: HTMLElement | null): void {
  if (!list || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const stops = [...list.querySelectorAll<HTMLElement>('input[type="search"], [data-row]')];
  const focused = list.ownerDocument.activeElement;
  const row = focused?.closest('li')?.querySelector<HTMLElement>('[data-row]') ?? focused;
  const at = stops.indexOf(row as HTMLElement);
  const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (at < 0 || !next) return;
  event.preventDefault();
  next.focus();
}
