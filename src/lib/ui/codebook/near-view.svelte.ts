import { SvelteSet } from 'svelte/reactivity';
import type { Attachment } from 'svelte/attachments';

/** How far outside the view what is drawn begins. */
const margin = '800px 0px';

/** Which of many elements, by key, have come near the view of what scrolls; once near they stay so. */
export class NearView {
  readonly #keys = new SvelteSet<string>();
  readonly #elements = new Map<Element, string>();
  #observer: IntersectionObserver | null = null;

  has(key: string): boolean {
    return this.#keys.has(key);
  }

  /** Counts an element as near before it is: to go there by key. */
  add(key: string): void {
    this.#keys.add(key);
  }

  watch(key: string): Attachment<HTMLElement> {
    return (element) => {
      this.#observer ??= new IntersectionObserver((entries) => this.#see(entries), { rootMargin: margin });
      this.#elements.set(element, key);
      this.#observer.observe(element);
      return () => {
        this.#elements.delete(element);
        this.#observer?.unobserve(element);
      };
    };
  }

  #see(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      const key = this.#elements.get(target);
      if (!isIntersecting || key === undefined) continue;
      this.#keys.add(key);
      this.#observer?.unobserve(target);
    }
  }
}
