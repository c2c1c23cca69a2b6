import type { ConfigurationGround } from '$lib/domain/configuration';
import { stances, type Stance } from '$lib/domain/evidence-link';
import { objectRef } from '$lib/domain/object-ref';

const type = 'application/x-kerncode-grounds';

/** What is dragged to a place of a configuration. */
export type GroundDrag = { refs: ConfigurationGround[]; stance: Stance };

export function startGroundDrag({ dataTransfer }: DragEvent, drag: GroundDrag): void {
  dataTransfer?.setData(type, JSON.stringify(drag));
  if (dataTransfer) dataTransfer.effectAllowed = 'copy';
}

export function isGroundDrag({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes(type) ?? false;
}

/** What was dropped; null when it was something else. */
export function readGroundDrop({ dataTransfer }: DragEvent): GroundDrag | null {
  const text = dataTransfer?.getData(type);
  if (!text) return null;
  const dropped = JSON.parse(text) as { refs: unknown[]; stance: string };
  const refs = dropped.refs.flatMap((one) => {
    const ref = objectRef.safeParse(one);
    return ref.success && isGround(ref.data) ? [ref.data] : [];
  });
  const stance = stances.find((one) => one === dropped.stance);
  return stance && refs.length > 0 ? { refs, stance } : null;
}

function isGround(ref: { kind: string }): ref is ConfigurationGround {
  return ref.kind === 'quotation' || ref.kind === 'code' || ref.kind === 'finding';
}
