const browsers: readonly (readonly [RegExp, string])[] = [
  [/\bEdgA?\//, "Edge"],
  [/\bOPR\//, "Opera"],
  [/\bSamsungBrowser\//, "Samsung Internet"],
  [/\b(?:Firefox|FxiOS)\//, "Firefox"],
  [/\b(?:Chrome|CriOS)\//, "Chrome"],
  [/\bVersion\/[\d.]+.*\bSafari\//, "Safari"],
];

const systems: readonly (readonly [RegExp, string])[] = [
  [/\b(?:iPhone|iPad|iPod)\b/, "iOS"],
  [/\bAndroid\b/, "Android"],
  [/\bWindows NT\b/, "Windows"],
  [/\bMac OS X\b/, "macOS"],
  [/\bCrOS\b/, "ChromeOS"],
  [/\bLinux\b/, "Linux"],
];

const first = (rows: typeof browsers, text: string): string | null =>
  rows.find(([pattern]) => pattern.test(text))?.[1] ?? null;

/** "Firefox · Windows" out of a User-Agent, for the list of sessions; null when nothing is known. */
export function browserName(userAgent: string | null): string | null {
  const found = [first(browsers, userAgent ?? ""), first(systems, userAgent ?? "")].filter(
    (name) => name !== null,
  );
  return found.length > 0 ? found.join(" · ") : null;
}
