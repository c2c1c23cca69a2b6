import type { CodeId, QuotationId } from '$lib/domain/ids';
import type { QuotationPlace } from '$lib/commands/coding/quotation-at';
import type { CodingGestures } from './coding-gestures';
import type { CodingScreen } from './coding-screen.svelte';
import type { Interval } from './lanes';
import { offsetAtPoint, wordsClass } from './text-position';

/** A dragged code: its id. */
export const codeDragType = 'text/x-kerncode-code';
/** Dragged text of the transcript: whatever is selected there. */
export const selectionDragType = 'text/x-kerncode-selection';

/** Takes a code dropped on the text: on the selection, the quotation or else the sentence under the pointer. */
export function dropCodes(screen: CodingScreen, gestures: CodingGestures) {
  return (root: HTMLElement): (() => void) => {
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes(codeDragType)) return;
      screen.dropSpan = spanAtPoint(screen, root, event);
      if (screen.dropSpan) acceptDrop(event);
    };
    const leave = () => (screen.dropSpan = null);
    const drop = (event: DragEvent) => {
      const codeId = event.dataTransfer?.getData(codeDragType) as CodeId | '';
      const span = screen.dropSpan;
      screen.dropSpan = null;
      if (!codeId || !span) return;
      event.preventDefault();
      void gestures.apply([{ codeId }], [{ documentId: screen.documentId, ...span }]);
    };
    return listen(root, { dragover: over, dragleave: leave, drop });
  };
}

/** Takes a code dropped on a bar: it goes on that bar's quotation. */
export function dropOnBar(screen: CodingScreen, gestures: CodingGestures) {
  return (margin: HTMLElement): (() => void) => {
    const quotationUnder = (event: DragEvent) => {
      const bar = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-bar]') : null;
      return (bar?.dataset['quotation'] ?? null) as QuotationId | null;
    };
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes(codeDragType)) return;
      event.stopPropagation();
      screen.dropSpan = null;
      screen.hoverId = quotationUnder(event);
      if (screen.hoverId) acceptDrop(event);
    };
    const drop = (event: DragEvent) => {
      const codeId = event.dataTransfer?.getData(codeDragType) as CodeId | '';
      const quotationId = quotationUnder(event);
      if (!codeId || !quotationId) return;
      event.preventDefault();
      event.stopPropagation();
      const place: QuotationPlace = { quotationId };
      void gestures.apply([{ codeId }], [place]);
    };
    const leave = () => (screen.hoverId = null);
    return listen(margin, { dragover: over, dragleave: leave, drop });
  };
}

/** Marks a drag of selected text, so that a code can take it. */
export function dragSelection(screen: CodingScreen) {
  return (root: HTMLElement): (() => void) => {
    const start = (event: DragEvent) => {
      const span = screen.selectedSpan;
      if (!span || !event.dataTransfer) return;
      event.dataTransfer.setData(selectionDragType, 'selection');
      event.dataTransfer.setData('text/plain', screen.text.text.slice(span.start, span.end));
      event.dataTransfer.effectAllowed = 'copy';
    };
    return listen(root, { dragstart: start });
  };
}

/** Whether a drag brings selected text of the transcript. */
export function bringsSelection(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes(selectionDragType) ?? false;
}

function spanAtPoint(screen: CodingScreen, root: HTMLElement, event: DragEvent): Interval | null {
  if (!(event.target instanceof Element) || !event.target.closest(`.${wordsClass}`)) return null;
  const offset = offsetAtPoint(root, event.clientX, event.clientY);
  if (offset === null) return null;
  const selected = screen.selectedSpan;
  if (selected && selected.start <= offset && offset <= selected.end) return selected;
  const [quotation] = screen.quotationsAt(offset);
  const { start, end } = quotation ?? screen.boundaries.sentenceAt(offset);
  return start < end ? { start, end } : null;
}

function acceptDrop(event: DragEvent): void {
  event.preventDefault();
  event.dataTransfer!.dropEffect = 'copy';
}

type DragListeners = Partial<
  Record<'dragover' | 'dragleave' | 'drop' | 'dragstart', (event: DragEvent) => void>
>;

function listen(element: HTMLElement, listeners: DragListeners): () => void {
  const controller = new AbortController();
  for (const [type, listener] of Object.entries(listeners))
    element.addEventListener(type, listener as EventListener, { signal: controller.signal });
  return () => controller.abort();
}
