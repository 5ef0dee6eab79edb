/** A stream that keeps what is written to it. */
export function collectText(): { readonly write: (text: string) => void; readonly text: () => string } {
  let written = "";
  return {
    write: (text) => {
      written += text;
    },
    text: () => written,
  };
}
