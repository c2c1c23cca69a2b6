import type { Feature } from 'write-excel-file/universal';

/**
 * Makes every cell without a style of its own wrap its text and stand at the top of its row. The library would keep
 * a style per cell for that, which takes longer than all the rest of a large export.
 */
export const wrappedText: Feature<Blob> = {
  files: {
    transform: {
      'xl/styles.xml': {
        // The first format is that of cells without a style.
        transform: (xml) =>
          xml.replace(/<xf\s*><\/xf>/, '<xf applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>')
      }
    }
  }
};
