import type { DemoProduct, ProductFacts } from "./product";
import { withTexts } from "./product-text";
import { babyBlanket } from "./products/baby-blanket";
import { backpack } from "./products/backpack";
import { candle } from "./products/candle";
import { castIronPan } from "./products/cast-iron-pan";
import { dates } from "./products/dates";
import { dogBed } from "./products/dog-bed";
import { dogLeash } from "./products/dog-leash";
import { doorbell } from "./products/doorbell";
import { faceOil } from "./products/face-oil";
import { halalBalm } from "./products/halal-balm";
import { harbourBook } from "./products/harbour-book";
import { headlamp } from "./products/headlamp";
import { kettle } from "./products/kettle";
import { kitchenKnife } from "./products/kitchen-knife";
import { lamp } from "./products/lamp";
import { leatherBag } from "./products/leather-bag";
import { leatherBoots } from "./products/leather-boots";
import { linenNapkins } from "./products/linen-napkins";
import { linenShirt } from "./products/linen-shirt";
import { loungeChair } from "./products/lounge-chair";
import { matcha } from "./products/matcha";
import { oliveOil } from "./products/olive-oil";
import { pearlEarrings } from "./products/pearl-earrings";
import { petBowl } from "./products/pet-bowl";
import { pictureBook } from "./products/picture-book";
import { pourOver } from "./products/pour-over";
import { rainBoots } from "./products/rain-boots";
import { raincoat } from "./products/raincoat";
import { refillShampoo } from "./products/refill-shampoo";
import { roseSoap } from "./products/rose-soap";
import { sencha } from "./products/sencha";
import { sideTable } from "./products/side-table";
import { silverRing } from "./products/silver-ring";
import { smartBulb } from "./products/smart-bulb";
import { smartPlug } from "./products/smart-plug";
import { sneakers } from "./products/sneakers";
import { stripedTee } from "./products/striped-tee";
import { sunscreen } from "./products/sunscreen";
import { teapot } from "./products/teapot";
import { towel } from "./products/towel";
import { tugboat } from "./products/tugboat";
import { umbrella } from "./products/umbrella";
import { vitaminD } from "./products/vitamin-d";
import { wallet } from "./products/wallet";
import { watch } from "./products/watch";
import { woodenBlocks } from "./products/wooden-blocks";
import { woolRug } from "./products/wool-rug";
import { woolSweater } from "./products/wool-sweater";

/** In the order in which the home page and the lists show them. */
const facts: readonly ProductFacts[] = [
  lamp,
  teapot,
  raincoat,
  backpack,
  loungeChair,
  sneakers,
  leatherBag,
  sencha,
  woolSweater,
  watch,
  kitchenKnife,
  roseSoap,
  towel,
  kettle,
  woodenBlocks,
  candle,
  umbrella,
  woolRug,
  oliveOil,
  linenShirt,
  dogLeash,
  harbourBook,
  headlamp,
  pourOver,
  tugboat,
  silverRing,
  stripedTee,
  smartBulb,
  faceOil,
  castIronPan,
  babyBlanket,
  leatherBoots,
  sideTable,
  matcha,
  petBowl,
  refillShampoo,
  linenNapkins,
  wallet,
  doorbell,
  dates,
  pearlEarrings,
  rainBoots,
  sunscreen,
  smartPlug,
  dogBed,
  halalBalm,
  vitaminD,
  pictureBook,
];

/** The demo shop's goods. */
export const demoProducts: readonly DemoProduct[] = facts.map(withTexts);
