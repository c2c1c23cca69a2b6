/** Whether one section is near the viewport, and whether its blocks have been built. */
export class SectionView {
  #isNear = $state(false);
  #isBuilt = $state(false);

  /** Near: it is painted and has its bars. */
  get isNear(): boolean {
    return this.#isNear;
  }

  set isNear(isNear: boolean) {
    this.#isNear = isNear;
    if (isNear) this.#isBuilt = true;
  }

  /** Built once and for good; before that it holds its text as one piece. */
  get isBuilt(): boolean {
    return this.#isBuilt;
  }

  build(): void {
    this.#isBuilt = true;
  }
}

const perIdleMoment = 2;

/** The sections as they come near and go: those near first, the rest while nobody is waiting. */
export class SectionViews {
  readonly #views: SectionView[];
  readonly #indexOf = new WeakMap<Element, number>();
  #observer: IntersectionObserver | null = null;
  readonly #waiting: Element[] = [];

  constructor(count: number) {
    this.#views = Array.from({ length: count }, () => new SectionView());
    this.#show(0, 1);
  }

  at(index: number): SectionView {
    return this.#views[index]!;
  }

  /** Makes the sections round an index ready at once, before the browser says where the viewport is. */
  showAround(index: number): void {
    this.#show(index - 1, index + 1);
  }

  /** For `{@attach}` on what scrolls: watches which sections come near, builds the others in idle moments. */
  readonly attachScroller = (scroller: Element): (() => void) => {
    const observer = new IntersectionObserver((entries) => this.#take(entries), {
      root: scroller,
      rootMargin: '150% 0px'
    });
    this.#observer = observer;
    for (const element of this.#waiting.splice(0)) observer.observe(element);
    const stopBuilding = this.#buildWhenIdle();
    return () => {
      observer.disconnect();
      this.#observer = null;
      stopBuilding();
    };
  };

  /** For `{@attach}` on a section. */
  readonly attachSection = (index: number) => (element: Element) => {
    this.#indexOf.set(element, index);
    if (this.#observer) this.#observer.observe(element);
    else this.#waiting.push(element);
    return () => this.#observer?.unobserve(element);
  };

  #show(first: number, last: number): void {
    for (const view of this.#views.slice(Math.max(0, first), last + 1)) view.isNear = true;
  }

  #take(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      const index = this.#indexOf.get(target);
      if (index !== undefined) this.#views[index]!.isNear = isIntersecting;
    }
  }

  #buildWhenIdle(): () => void {
    let next = 0;
    let handle = 0;
    const work = () => {
      let built = 0;
      for (; next < this.#views.length && built < perIdleMoment; next++) {
        if (this.#views[next]!.isBuilt) continue;
        this.#views[next]!.build();
        built += 1;
      }
      if (next < this.#views.length) handle = requestIdleCallback(work, { timeout: 500 });
    };
    handle = requestIdleCallback(work, { timeout: 2_000 });
    return () => cancelIdleCallback(handle);
  }
}
