/** Hangs words on the pointer in place of the thing that is dragged: for a drag of several things at once. */
export function showDragImage(transfer: DataTransfer, says: string): void {
  const image = document.createElement('div');
  image.className = 'drag-image';
  image.textContent = says;
  document.body.append(image);
  transfer.setDragImage(image, -8, -8);
  // The browser takes its picture before the next task.
  setTimeout(() => image.remove());
}
