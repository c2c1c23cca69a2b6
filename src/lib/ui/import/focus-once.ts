import type { Attachment } from 'svelte/attachments';

/** Takes the focus when it comes on screen, where the button that brought it there has gone. */
export const focusOnce: Attachment<HTMLElement> = (element) => {
  element.tabIndex = -1;
  element.focus();
};
