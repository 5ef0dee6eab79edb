import type { DemoProduct, ProductFacts } from "./product";
import { withTexts } from "./product-text";
import { backpack } from "./products/backpack";
import { faceOil } from "./products/face-oil";
import { harbourBook } from "./products/harbour-book";
import { kettle } from "./products/kettle";
import { lamp } from "./products/lamp";
import { raincoat } from "./products/raincoat";
import { sencha } from "./products/sencha";
import { stripedTee } from "./products/striped-tee";
import { teapot } from "./products/teapot";
import { towel } from "./products/towel";
import { tugboat } from "./products/tugboat";
import { watch } from "./products/watch";

/** In the order in which the home page shows them. */
const facts: readonly ProductFacts[] = [
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

/** The demo shop's goods. */
export const demoProducts: readonly DemoProduct[] = facts.map(withTexts);
