import type { SlotRef } from '$lib/commands/paradigm/slot-ref';
import { objectRef } from '$lib/domain/object-ref';

const type = 'application/x-kerncode-object';

/** What is dragged, and whether it leaves the slot it comes from. */
export type SlotDrag = { ref: SlotRef; isPlaced: boolean };

export function startDrag(event: DragEvent, { ref, isPlaced }: SlotDrag): void {
  event.dataTransfer?.setData(type, JSON.stringify({ kind: ref.kind, id: ref.id, isPlaced }));
  if (event.dataTransfer) event.dataTransfer.effectAllowed = 'move';
}

export function isSlotDrag(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes(type) ?? false;
}

/** What was dropped; null when it was something else. */
export function readDrop(event: DragEvent): SlotDrag | null {
  const text = event.dataTransfer?.getData(type);
  if (!text) return null;
  const dropped = JSON.parse(text) as { kind: string; id: string; isPlaced: boolean };
  const ref = objectRef.safeParse({ kind: dropped.kind, id: dropped.id });
  if (!ref.success || (ref.data.kind !== 'code' && ref.data.kind !== 'quotation')) return null;
  return { ref: ref.data, isPlaced: dropped.isPlaced };
}
