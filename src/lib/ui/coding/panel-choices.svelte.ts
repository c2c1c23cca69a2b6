export type SidePanel = 'documents' | 'codes' | 'memo';

const storageKey = 'kerncode:coding-panels';

type Stored = { side: SidePanel | null; inspector: boolean };

/** Which panels stand beside the transcript; remembered in this browser. Narrow screens start with the text alone. */
export class PanelChoices {
  #side = $state<SidePanel | null>('documents');
  #inspector = $state(true);
  /** Whether the side panel was just opened by hand, and may take the keyboard. */
  #isOpened = false;
  readonly isNarrow: boolean;

  constructor() {
    this.isNarrow = matchMedia('(max-width: 900px)').matches;
    const stored = readStored();
    this.#side = this.isNarrow ? null : stored.side;
    this.#inspector = this.isNarrow ? false : stored.inspector;
  }

  get side(): SidePanel | null {
    return this.#side;
  }

  get inspector(): boolean {
    return this.#inspector;
  }

  /** Shows a panel at the side, or takes it away when it is the one that shows. */
  toggleSide(panel: SidePanel): void {
    this.#side = this.#side === panel ? null : panel;
    this.#isOpened = this.#side !== null;
    this.#store();
  }

  /** Shows a panel at the side; without effect when it is there already. */
  showSide(panel: SidePanel): void {
    if (this.#side !== panel) this.toggleSide(panel);
  }

  /** True once after a panel was opened by hand; not for one that was there when the document opened. */
  takeOpened(): boolean {
    const isOpened = this.#isOpened;
    this.#isOpened = false;
    return isOpened;
  }

  closeSide(): void {
    this.#side = null;
    this.#store();
  }

  showInspector(isShown: boolean): void {
    this.#inspector = isShown;
    this.#store();
  }

  #store(): void {
    if (this.isNarrow) return;
    const stored: Stored = { side: this.#side, inspector: this.#inspector };
    localStorage.setItem(storageKey, JSON.stringify(stored));
  }
}

function readStored(): Stored {
  const stored = localStorage.getItem(storageKey);
  const { side, inspector } = stored ? (JSON.parse(stored) as Partial<Stored>) : {};
  return {
    side: side === 'codes' || side === 'memo' || side === null ? side : 'documents',
    inspector: inspector ?? true
  };
}
