import { AppError, toErrorData, type AppErrorData } from '$lib/domain/app-error';

export type Notice = {
  id: number;
  tone: 'info' | 'error';
  text: string;
  /** A way back or onward, such as undoing what was just done. */
  action?: { label: string; run: () => void };
  /** Takes the place of the one before it about the same. */
  topic?: string;
};

/** How many others an information may stand beside; more would cover the screen. */
const mostBeside = 3;

/** Short messages at the edge of the screen. Errors stay until dismissed, each once; the rest leaves by itself. */
export class Notices {
  #list = $state.raw<Notice[]>([]);
  #lastId = 0;

  get list(): readonly Notice[] {
    return this.#list;
  }

  show(notice: Omit<Notice, 'id'>): void {
    const id = ++this.#lastId;
    const others = this.#list.filter(({ topic }) => topic === undefined || topic !== notice.topic);
    const isKept = ({ tone, text }: Notice, index: number) =>
      tone === 'error' ? text !== notice.text : index >= others.length - mostBeside;
    this.#list = [...others.filter(isKept), { ...notice, id }];
    if (notice.tone === 'info') setTimeout(() => this.dismiss(id), notice.action ? 12_000 : 6_000);
  }

  dismiss(id: number): void {
    this.#list = this.#list.filter((notice) => notice.id !== id);
  }
}

/** The data of an expected failure. A bug is not swallowed: it is thrown on. */
export function expectedError(error: unknown): AppErrorData {
  if (error instanceof AppError) return toErrorData(error);
  throw error;
}
