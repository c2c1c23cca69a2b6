import { AppError, toErrorData, type AppErrorData } from '$lib/domain/app-error';

export type Notice = {
  id: number;
  tone: 'info' | 'error';
  text: string;
  /** A way back or onward, such as undoing what was just done. */
  action?: { label: string; run: () => void };
};

/** Short messages at the edge of the screen. Errors stay until dismissed; the rest leaves by itself. */
export class Notices {
  #list = $state.raw<Notice[]>([]);
  #lastId = 0;

  get list(): readonly Notice[] {
    return this.#list;
  }

  show(notice: Omit<Notice, 'id'>): void {
    const id = ++this.#lastId;
    this.#list = [...this.#list.slice(-3), { ...notice, id }];
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
