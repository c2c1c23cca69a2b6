import { chromiumLaunchOptions, findChromium } from '../chromium.mjs';

type Size = { width: number; height: number };
export type PictureMaker = {
  /** `scale`: pixels of the picture for each of the figure. */
  renderPng: (svg: string, size: Size, scale?: number) => Promise<Uint8Array>;
  close: () => Promise<void>;
};

/** Twice the size of the screen is enough within a document on paper. */
const usualScale = 2;
/** 300 dots for an inch, of which the screen has 96. */
export const printScale = 300 / 96;

/** Makes pictures of SVG files with the browser of this machine; null when there is none. Close it when done. */
export async function pictureMaker(): Promise<PictureMaker | null> {
  if (!findChromium()) return null;
  try {
    const { chromium } = await import('playwright-core');
    const browser = await chromium.launch(chromiumLaunchOptions());
    return {
      async renderPng(svg, { width, height }, scale = usualScale) {
        const viewport = { width: Math.ceil(width), height: Math.ceil(height) };
        const page = await browser.newPage({ viewport, deviceScaleFactor: scale, javaScriptEnabled: false });
        try {
          await page.setContent(
            `<style>body{margin:0}svg{display:block}</style>${svg.replace(/^<\?xml[^>]*\?>/, '')}`
          );
          return new Uint8Array(await page.screenshot({ type: 'png' }));
        } finally {
          await page.close();
        }
      },
      close: () => browser.close()
    };
  } catch {
    // A browser that does not start is as good as none: the figures are in the file as SVG all the same.
    return null;
  }
}
