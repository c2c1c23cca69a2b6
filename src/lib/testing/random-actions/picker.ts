/** Makes choices from a given row of numbers, so that a failing test can be repeated and made smaller. */
export class Picker {
  #at = 0;

  constructor(readonly numbers: readonly number[]) {}

  below(limit: number): number {
    return (this.numbers[this.#at++ % this.numbers.length] ?? 0) % limit;
  }

  from<Item>(items: readonly Item[]): Item | undefined {
    return items.length === 0 ? undefined : items[this.below(items.length)];
  }

  /** Up to three of them, and at times one of them twice. */
  some<Item>(items: readonly Item[]): Item[] {
    if (items.length === 0) return [];
    return Array.from({ length: 1 + this.below(3) }, () => items[this.below(items.length)]!);
  }

  chance(): boolean {
    return this.below(2) === 1;
  }

  /** One of few names, so that names collide; in two spellings. */
  name(): string {
    const words = [
      'Vertrouwen',
      'vertrouwen ',
      'Grens',
      'Band 🙂',
      'Tijd',
      'ruis  en rust',
      'Café',
      'Cafe\u0301'
    ];
    return this.from(words)!;
  }
}
