/** The extension of a file name in lower case, without its dot; empty when there is none. */
export function extensionOf(fileName: string): string {
  return /\.([^./\\]{1,20})$/.exec(fileName.slice(-30))?.[1]?.toLowerCase() ?? '';
}
