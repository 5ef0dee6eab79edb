import { readFileSync } from "node:fs";
import path from "node:path";

const known = new Map<string, { width: number; height: number }>();

/** Width and height of an SVG under public/, from its viewBox. Throws when the file is missing or has none. */
export function pictureSize(file: string): { width: number; height: number } {
  const before = known.get(file);
  if (before) return before;
  const text = readFileSync(path.join(import.meta.dirname, "../../public", file), "utf8");
  const [, width, height] = /viewBox="[\d.-]+ [\d.-]+ ([\d.]+) ([\d.]+)"/.exec(text) ?? [];
  if (width === undefined || height === undefined) throw new Error(`No viewBox in public/${file}`);
  const size = { width: Math.round(Number(width)), height: Math.round(Number(height)) };
  known.set(file, size);
  return size;
}
