import { select, zoom, zoomIdentity, type D3ZoomEvent, type ZoomBehavior, type ZoomTransform } from 'd3';
import type { Attachment } from 'svelte/attachments';
import type { Bounds } from '$lib/charts/network/drawn-network';

const scales: [number, number] = [0.08, 3];
/** Under this zoom the words beside links are too small to read and are left out. */
const labelsFrom = 0.45;
const fitMargin = 32;

/**
 * What part of the canvas is in view. Panning and zooming set one transform on the scene and draw nothing anew; who
 * shows the view elsewhere listens.
 */
export class Viewport {
  #svg: SVGSVGElement | null = null;
  #scene: SVGGElement | null = null;
  #transform: ZoomTransform = zoomIdentity;
  readonly #listeners = new Set<() => void>();
  readonly #zoom: ZoomBehavior<SVGSVGElement, unknown> = zoom<SVGSVGElement, unknown>()
    .scaleExtent(scales)
    .clickDistance(4)
    .filter((event: Event) => isOnGround(event))
    .on('zoom', ({ transform }: D3ZoomEvent<SVGSVGElement, unknown>) => this.#show(transform));

  readonly attachSvg: Attachment<SVGSVGElement> = (svg) => {
    this.#svg = svg;
    const selection = select(svg).call(this.#zoom).on('dblclick.zoom', null);
    const observer = new ResizeObserver(() => this.#tell());
    observer.observe(svg);
    return () => {
      selection.on('.zoom', null);
      observer.disconnect();
      this.#svg = null;
    };
  };

  readonly attachScene: Attachment<SVGGElement> = (scene) => {
    this.#scene = scene;
    this.#show(this.#transform);
    return () => (this.#scene = null);
  };

  /** Calls back whenever another part comes in view; gives the way to stop. */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    listener();
    return () => this.#listeners.delete(listener);
  }

  /** The part in view, in units of the canvas. */
  get inView(): Bounds {
    const { width = 1, height = 1 } = this.#svg?.getBoundingClientRect() ?? {};
    const [left, top] = this.#transform.invert([0, 0]);
    const [right, bottom] = this.#transform.invert([width, height]);
    return { left, top, right, bottom };
  }

  get middle(): { x: number; y: number } {
    const { left, top, right, bottom } = this.inView;
    return { x: (left + right) / 2, y: (top + bottom) / 2 };
  }

  get scale(): number {
    return this.#transform.k;
  }

  /** Where a pointer is, in units of the canvas. */
  toCanvas({ clientX, clientY }: { clientX: number; clientY: number }): { x: number; y: number } {
    const { left = 0, top = 0 } = this.#svg?.getBoundingClientRect() ?? {};
    const [x, y] = this.#transform.invert([clientX - left, clientY - top]);
    return { x, y };
  }

  zoomBy(factor: number): void {
    if (this.#svg) this.#zoom.scaleBy(select(this.#svg), factor);
  }

  /** Moves the view by pixels of the screen. */
  panBy(x: number, y: number): void {
    if (this.#svg) this.#zoom.translateBy(select(this.#svg), -x / this.scale, -y / this.scale);
  }

  centreOn({ x, y }: { x: number; y: number }): void {
    if (this.#svg) this.#zoom.translateTo(select(this.#svg), x, y);
  }

  /** Brings a point in view, no further than needed. */
  show({ x, y }: { x: number; y: number }): void {
    const { left, top, right, bottom } = this.inView;
    const edge = 60 / this.scale;
    const dx = Math.min(0, x - left - edge) + Math.max(0, x - right + edge);
    const dy = Math.min(0, y - top - edge) + Math.max(0, y - bottom + edge);
    if (dx !== 0 || dy !== 0) this.panBy(dx * this.scale, dy * this.scale);
  }

  /** All in view, never larger than life. */
  fit(bounds: Bounds | null): void {
    if (!this.#svg || !bounds) return;
    const { width, height } = this.#svg.getBoundingClientRect();
    const scale = Math.min(
      1,
      (width - fitMargin * 2) / Math.max(1, bounds.right - bounds.left),
      (height - fitMargin * 2) / Math.max(1, bounds.bottom - bounds.top)
    );
    const within = Math.max(scales[0], scale);
    const transform = zoomIdentity
      .translate(width / 2, height / 2)
      .scale(within)
      .translate(-(bounds.left + bounds.right) / 2, -(bounds.top + bounds.bottom) / 2);
    this.#zoom.transform(select(this.#svg), transform);
  }

  #show(transform: ZoomTransform): void {
    this.#transform = transform;
    this.#scene?.setAttribute('transform', transform.toString());
    this.#scene?.classList.toggle('far', transform.k < labelsFrom);
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

/** Whether a gesture is for the view: on a node or a link it is not, and with Shift it chooses. */
function isOnGround(event: Event): boolean {
  if (event.type === 'wheel') return true;
  if (event instanceof MouseEvent && (event.shiftKey || event.button !== 0)) return false;
  if (typeof TouchEvent !== 'undefined' && event instanceof TouchEvent && event.touches.length > 1)
    return true;
  return event.target instanceof Element && !event.target.closest('[data-node], [data-link]');
}
