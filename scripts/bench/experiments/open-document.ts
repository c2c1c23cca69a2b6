import type { Page } from 'playwright-core';
import { projectSize } from '../bench-size';
import { documentLink, documentPainted } from '../coding-screen';
import { letSettle } from '../drive-app';
import type { Experiment, Recorder } from '../experiment';
import { longDocuments } from '../long-documents';
import { timeFrom, timeNavigation } from '../stopwatch';
import type { TestBed } from '../test-bed';

const kinds = Object.keys(longDocuments) as (keyof typeof longDocuments)[];

/** A click in the list of documents, up to text, bars and highlights: the first time, so read from disk. */
export const openDocument: Experiment = {
  name: 'open-document',
  measures: [
    { sample: 'short', title: 'open a document, 50 KB with 500 codings, painted', budget: 100 },
    { sample: 'long', title: 'open a document, 300 KB with 5,000 codings, painted', budget: 150 },
    { sample: 'longest', title: 'open a document, 1 MB with 5,000 codings, painted', budget: 300 },
    { sample: 'switch', title: 'switch between two documents read before, painted' }
  ],
  async run(bed, record) {
    for (let run = 0; run < bed.runs; run += 1)
      await bed.inPage(async (page) => {
        await openReading(bed, page, 1);
        for (const kind of kinds) {
          const number = longDocumentNumber(bed, kind);
          record(kind, await timeOpening(page, number, longDocuments[kind].name));
        }
        await recordSwitches(page, record);
      });
  }
};

async function recordSwitches(page: Page, record: Recorder): Promise<void> {
  for (const number of [1, 2, 1, 2]) {
    const elapsed = await timeOpening(page, number, `Interview ${number}`);
    if (number === 1) record('switch', elapsed);
  }
}

async function timeOpening(page: Page, number: number, name: string): Promise<number> {
  const title = `${number} ${name}`;
  const link = await documentLink(page, title);
  await letSettle(page, 800);
  return timeFrom(page, 'click', documentPainted(title), () => link.click());
}

/** The number of a long document: they come after those of the project, in order. */
export function longDocumentNumber(bed: TestBed, kind: keyof typeof longDocuments): number {
  return projectSize(bed.factor).documents + kinds.indexOf(kind) + 1;
}

/** Opens a document of the reading project in a new page, by its address. */
export async function openReading(bed: TestBed, page: Page, number: number, name?: string): Promise<void> {
  const { reading } = await bed.projects();
  const title = `${number} ${name ?? `Interview ${number}`}`;
  await timeNavigation(page, `${reading}/documents/${number}`, documentPainted(title));
  await letSettle(page, 1_500);
}
