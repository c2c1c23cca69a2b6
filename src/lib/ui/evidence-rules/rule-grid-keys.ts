import type { Stance } from '$lib/domain/evidence-link';

export type GridPlace = { row: number; column: number };

/** What comes after a stance when the cell is pressed: none, supporting, contrary, none. */
export function nextStance(stance: Stance | null): Stance | null {
  if (stance === null) return 'supporting';
  return stance === 'supporting' ? 'contrary' : null;
}

/** The stance a key asks for in a cell; undefined when it asks for none of them. */
export function stanceOfKey(key: string, stance: Stance | null): Stance | null | undefined {
  switch (key) {
    case ' ':
    case 'Enter':
      return nextStance(stance);
    case '+':
    case '=':
      return 'supporting';
    case '-':
    case '−':
      return 'contrary';
    case 'Delete':
    case 'Backspace':
      return null;
    default:
      return undefined;
  }
}

/** Where a key leads in a grid of `rowCount` by `columnCount`; undefined for another key. Stops at the edges. */
export function placeAfterKey(
  { key, ctrlKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey'>,
  { row, column }: GridPlace,
  { rowCount, columnCount }: { rowCount: number; columnCount: number }
): GridPlace | undefined {
  const within = (place: GridPlace): GridPlace => ({
    row: Math.max(0, Math.min(place.row, rowCount - 1)),
    column: Math.max(0, Math.min(place.column, columnCount - 1))
  });
  switch (key) {
    case 'ArrowUp':
      return within({ row: row - 1, column });
    case 'ArrowDown':
      return within({ row: row + 1, column });
    case 'ArrowLeft':
      return within({ row, column: column - 1 });
    case 'ArrowRight':
      return within({ row, column: column + 1 });
    case 'Home':
      return { row: ctrlKey ? 0 : row, column: 0 };
    case 'End':
      return { row: ctrlKey ? rowCount - 1 : row, column: columnCount - 1 };
    case 'PageUp':
      return within({ row: row - 10, column });
    case 'PageDown':
      return within({ row: row + 10, column });
    default:
      return undefined;
  }
}
