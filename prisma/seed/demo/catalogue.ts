import { backpack } from "./backpack";
import { faceOil } from "./face-oil";
import { harbourBook } from "./harbour-book";
import { kettle } from "./kettle";
import { lamp } from "./lamp";
import type { DemoProduct } from "./product";
import { raincoat } from "./raincoat";
import { sencha } from "./sencha";
import { stripedTee } from "./striped-tee";
import { teapot } from "./teapot";
import { towel } from "./towel";
import { tugboat } from "./tugboat";
import { watch } from "./watch";

/** The demo shop's goods, in the order in which the home page shows them. */
export const demoProducts: readonly DemoProduct[] = [
  lamp,
  teapot,
  raincoat,
  backpack,
  watch,
  sencha,
  towel,
  kettle,
  harbourBook,
  tugboat,
  stripedTee,
  faceOil,
];
