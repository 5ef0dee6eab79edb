#!/usr/bin/env node
// Copies the fonts that the pages need from their npm packages into public/fonts, one style sheet per script
// (latin.css, ja.css, ar.css …), so that a Japanese page loads no Arabic and no page asks a font service.
import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { fingerprint, readStamp, writeStamp } from "./setup/fingerprint.mjs";
import { Problem } from "./setup/problem.mjs";
import { projectRoot } from "./setup/settings.mjs";

const LATIN = ["latin", "latin-ext"];
const ALL = null;

/** Names of languages in their own letters stand on every page. */
const NAMES = { ja: "日本語", ko: "한국어", "zh-CN": "简体中文" };

/** Style sheet -> font packages: which style sheets of the package, which unicode subsets or which letters. */
const sheets = {
  latin: [
    { name: "@fontsource-variable/fraunces", css: ["index.css", "wght-italic.css"], subsets: LATIN },
    { name: "@fontsource-variable/hanken-grotesk", css: ["index.css"], subsets: LATIN },
    { name: "@fontsource/ibm-plex-mono", css: ["400.css", "500.css"], subsets: LATIN },
    { name: "@fontsource-variable/noto-sans-jp", css: ["index.css"], subsets: ALL, letters: NAMES.ja },
    { name: "@fontsource-variable/noto-sans-kr", css: ["index.css"], subsets: ALL, letters: NAMES.ko },
    { name: "@fontsource-variable/noto-sans-sc", css: ["index.css"], subsets: ALL, letters: NAMES["zh-CN"] },
    { name: "@fontsource/ibm-plex-sans-arabic", css: ["400.css"], subsets: ["arabic"] },
  ],
  ja: [
    { name: "@fontsource-variable/noto-sans-jp", css: ["index.css"], subsets: ALL },
    { name: "@fontsource-variable/noto-serif-jp", css: ["index.css"], subsets: ALL },
  ],
  ko: [
    { name: "@fontsource-variable/noto-sans-kr", css: ["index.css"], subsets: ALL },
    { name: "@fontsource-variable/noto-serif-kr", css: ["index.css"], subsets: ALL },
  ],
  "zh-CN": [
    { name: "@fontsource-variable/noto-sans-sc", css: ["index.css"], subsets: ALL },
    { name: "@fontsource-variable/noto-serif-sc", css: ["index.css"], subsets: ALL },
  ],
  ar: [
    {
      name: "@fontsource/ibm-plex-sans-arabic",
      css: ["400.css", "500.css", "600.css", "700.css"],
      subsets: ["arabic"],
    },
    { name: "@fontsource-variable/noto-naskh-arabic", css: ["index.css"], subsets: ["arabic"] },
  ],
};

/**
 * System faces stretched to the measures of ours, so that the text doesn't move when the font arrives. From the
 * fonts' own tables (capsize): size = average width of ours / of the system face; ascent and descent divided by it.
 */
const fallbacks = [
  {
    family: "Fraunces Fallback",
    local: ["Times New Roman", "Liberation Serif"],
    ascent: "84.71%",
    descent: "22.09%",
    size: "115.45%",
  },
  {
    family: "Hanken Grotesk Fallback",
    local: ["Arial", "Liberation Sans"],
    ascent: "99.07%",
    descent: "30.02%",
    size: "100.94%",
  },
];

/** The @font-face rules of a fontsource style sheet with the subset that each one's comment names. */
export function readFaces(css) {
  const pattern = /\/\*\s*([^*]+?)\s*\*\/\s*(@font-face\s*\{[^}]*\})/g;
  return [...css.matchAll(pattern)].map(([, label, rule]) => ({ label, rule }));
}

/** Keeps woff2 only, with file names relative to the style sheet. */
export function rewriteFace(rule, family) {
  return rule
    .replace(/,\s*url\([^)]*\.woff\)\s*format\('woff'\)/g, "")
    .replace(/url\(\.\/files\/([^)]+)\)/g, `url(./${family}/$1)`);
}

function wants(label, family, subsets) {
  if (subsets === ALL) return true;
  const rest = label.slice(family.length + 1);
  return subsets.some((subset) => new RegExp(`^${subset}-(wght|standard|\\d)`).test(rest));
}

/** Whether a face's unicode-range holds one of the letters. */
export function covers(rule, letters) {
  const ranges = /unicode-range:([^;]+);/.exec(rule)?.[1]?.split(",") ?? [];
  const spans = ranges.map((range) =>
    range
      .trim()
      .slice(2)
      .split("-")
      .map((hex) => Number.parseInt(hex, 16)),
  );
  return [...letters].some((letter) => {
    const code = letter.codePointAt(0);
    return spans.some(([first, last = first]) => first <= code && code <= last);
  });
}

function fallbackFaces() {
  return fallbacks.map(
    ({ family, local, ascent, descent, size }) => `@font-face {
  font-family: '${family}';
  src: ${local.map((name) => `local('${name}')`).join(", ")};
  ascent-override: ${ascent};
  descent-override: ${descent};
  line-gap-override: 0%;
  size-adjust: ${size};
}`,
  );
}

function copyPackage(root, target, { name, css, subsets, letters }) {
  const source = path.join(root, "node_modules", name);
  const family = path.basename(name);
  const rules = css.flatMap((file) => {
    const faces = readFaces(fs.readFileSync(path.join(source, file), "utf8"));
    const wanted = faces.filter(({ label }) => wants(label, family, subsets));
    return wanted
      .filter(({ rule }) => letters === undefined || covers(rule, letters))
      .map(({ rule }) => rule);
  });
  if (rules.length === 0)
    throw new Problem(`The font package ${name} has no face that the shop wants.`, "Run npm ci.");
  fs.mkdirSync(path.join(target, family), { recursive: true });
  for (const [, file] of rules.join("\n").matchAll(/url\(\.\/files\/([^)]+\.woff2)\)/g)) {
    fs.copyFileSync(path.join(source, "files", file), path.join(target, family, file));
  }
  fs.copyFileSync(path.join(source, "LICENSE"), path.join(target, family, "LICENSE"));
  return rules.map((rule) => rewriteFace(rule, family));
}

/** Fills public/fonts, skipped while the packages and this file are the same. */
export function copyFonts(root) {
  const target = path.join(root, "public/fonts");
  const stamp = path.join(target, ".inputs");
  const packages = Object.values(sheets).flat();
  const inputs = packages.map(({ name }) => `node_modules/${name}/package.json`);
  const wanted = fingerprint(root, [...inputs, "scripts/fonts.mjs"]);
  if (readStamp(stamp) === wanted) return "up to date";
  fs.rmSync(target, { recursive: true, force: true });
  fs.mkdirSync(target, { recursive: true });
  for (const [sheet, list] of Object.entries(sheets)) {
    const rules = list.flatMap((one) => copyPackage(root, target, one));
    const extra = sheet === "latin" ? fallbackFaces() : [];
    fs.writeFileSync(path.join(target, `${sheet}.css`), `${[...rules, ...extra].join("\n")}\n`);
  }
  writeStamp(stamp, wanted);
  return "copied";
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  process.stdout.write(`fonts: ${copyFonts(projectRoot)}\n`);
}
