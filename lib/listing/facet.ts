/** What lists can be narrowed by, in the order of the panel. */
export const facetGroups = ["colour", "size", "made"] as const;
export type FacetGroup = (typeof facetGroups)[number];

export const colourFamilies = [
  "black",
  "grey",
  "white",
  "beige",
  "brown",
  "red",
  "orange",
  "yellow",
  "green",
  "blue",
  "purple",
  "pink",
] as const;
export type ColourFamily = (typeof colourFamilies)[number];

/** Filters as chosen: values of a group are alternatives, groups must all fit. */
export type Filters = {
  /** Key of the collection; null: everything. */
  readonly collection: string | null;
  readonly chosen: Readonly<Record<FacetGroup, readonly string[]>>;
  readonly inStock: boolean;
};

/** Hue in degrees, saturation and lightness from 0 to 1, of a CSS hex colour. */
function hslOf(hex: string): readonly [number, number, number] {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(
    (at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255,
  );
  const [high, low] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const [lightness, spread] = [(high + low) / 2, high - low];
  if (spread === 0) return [0, 0, lightness];
  const saturation = spread / (1 - Math.abs(2 * lightness - 1));
  const sextant =
    high === red
      ? ((green - blue) / spread + 6) % 6
      : high === green
        ? (blue - red) / spread + 2
        : (red - green) / spread + 4;
  return [sextant * 60, saturation, lightness];
}

const hues: readonly (readonly [upTo: number, family: ColourFamily])[] = [
  [14, "red"],
  [40, "orange"],
  [66, "yellow"],
  [170, "green"],
  [256, "blue"],
  [300, "purple"],
  [345, "pink"],
  [361, "red"],
];

/** The everyday name of a swatch ("#rrggbb"). Muted warm tones are brown or beige, not orange. */
export function colourFamily(hex: string): ColourFamily {
  const [hue, saturation, lightness] = hslOf(hex);
  if (lightness < 0.17) return "black";
  if (lightness > 0.88 && saturation < 0.5) return "white";
  if (saturation < 0.1) return lightness > 0.8 ? "white" : "grey";
  const warm = hue >= 12 && hue < 66;
  if (warm && saturation < 0.62) return lightness > 0.58 ? "beige" : "brown";
  return hues.find(([upTo]) => hue < upTo)?.[1] ?? "red";
}

type Source = {
  readonly originCountry: string;
  readonly collections: readonly string[];
  /** Option key to value key of each published variant. */
  readonly choices: readonly Readonly<Record<string, string>>[];
  /** Swatch by value key of the option "colour". */
  readonly swatches: Readonly<Record<string, string>>;
};

const valueForm = /^[a-z0-9.-]{1,40}$/;

/** Everything that a product can be found by: "in:table", "made:jp", "colour:green", "size:m". Sorted, each once. */
export function facetsOf({ originCountry, collections, choices, swatches }: Source): readonly string[] {
  const found = [`made:${originCountry.toLowerCase()}`, ...collections.map((key) => `in:${key}`)];
  for (const choice of choices) {
    const swatch = swatches[choice.colour ?? ""];
    if (swatch !== undefined) found.push(`colour:${colourFamily(swatch)}`);
    if (choice.size !== undefined && valueForm.test(choice.size)) found.push(`size:${choice.size}`);
  }
  return [...new Set(found)].sort();
}

/** Reads filters as links and forms write them ("colour:green"); what nobody offers is dropped. */
export function readFilters(collection: string | null, given: readonly string[]): Filters {
  const chosen = Object.fromEntries(
    facetGroups.map((group) => {
      const own = given
        .filter((text) => text.startsWith(`${group}:`))
        .map((text) => text.slice(group.length + 1));
      return [group, [...new Set(own.filter((value) => valueForm.test(value)))].sort()];
    }),
  ) as Record<FacetGroup, string[]>;
  return { collection, chosen, inStock: given.includes("stock:in") };
}

/** The same as `f` parameters. */
export function filterValues({ chosen, inStock }: Filters): readonly string[] {
  const values = facetGroups.flatMap((group) => chosen[group].map((value) => `${group}:${value}`));
  return inStock ? [...values, "stock:in"] : values;
}

const letters = ["xs", "s", "m", "l", "xl", "xxl"];

/** Letter sizes from small to large, then figures. */
export function compareSizes(a: string, b: string): number {
  const [first, second] = [letters.indexOf(a), letters.indexOf(b)];
  if (first >= 0 || second >= 0)
    return (first < 0 ? letters.length : first) - (second < 0 ? letters.length : second);
  return Number.parseFloat(a) - Number.parseFloat(b) || (a < b ? -1 : 1);
}
