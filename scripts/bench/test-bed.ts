import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { chromiumLaunchOptions } from '../chromium.mjs';
import type { BenchFactor } from './bench-size';
import type { BenchFiles } from './bench-files';
import { bringIn } from './drive-app';
import { stopwatchScript } from './stopwatch';

/** The two projects of a size: the plain one, and one with long documents to read and code in. */
export type ProjectAddresses = { large: string; reading: string };

/**
 * A browser with a profile of its own on disk, so that what is called durable is written to a disk (a private window
 * keeps its databases in memory), and the projects of one size in it.
 */
export class TestBed {
  #projects: Promise<ProjectAddresses> | null = null;

  private constructor(
    readonly address: string,
    readonly factor: BenchFactor,
    readonly runs: number,
    readonly files: BenchFiles,
    readonly context: BrowserContext,
    readonly profile: string
  ) {}

  static async open(address: string, factor: BenchFactor, runs: number, files: BenchFiles): Promise<TestBed> {
    const { context, profile } = await openProfile();
    return new TestBed(address, factor, runs, files, context, profile);
  }

  /** The addresses of the projects; the first time they are opened from their files. */
  projects(): Promise<ProjectAddresses> {
    this.#projects ??= this.#bringInAll();
    return this.#projects;
  }

  /** A new tab, on nothing yet, for as long as `work` takes. */
  async inPage<Value>(work: (page: Page) => Promise<Value>): Promise<Value> {
    const page = await this.context.newPage();
    try {
      return await work(page);
    } finally {
      await page.close();
    }
  }

  /** A browser that was never here before, for as long as `work` takes. */
  async inFreshProfile<Value>(work: (page: Page) => Promise<Value>): Promise<Value> {
    const { context, profile } = await openProfile();
    try {
      return await work(await context.newPage());
    } finally {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    }
  }

  async close(): Promise<void> {
    await this.context.close();
    await rm(this.profile, { recursive: true, force: true });
  }

  async #bringInAll(): Promise<ProjectAddresses> {
    return this.inPage(async (page) => ({
      large: await bringIn(page, this.address, this.files.large),
      reading: await bringIn(page, this.address, this.files.reading)
    }));
  }
}

async function openProfile(): Promise<{ context: BrowserContext; profile: string }> {
  const profile = await mkdtemp(join(tmpdir(), 'kerncode-bench-profile-'));
  const context = await chromium.launchPersistentContext(profile, {
    ...chromiumLaunchOptions(),
    headless: true,
    locale: 'nl-NL',
    viewport: { width: 1440, height: 900 },
    acceptDownloads: true
  });
  context.setDefaultTimeout(120_000);
  await context.addInitScript({ path: stopwatchScript });
  return { context, profile };
}
