import { type MessageFormatElement, parse, TYPE } from "@formatjs/icu-messageformat-parser";
import { printAST } from "@formatjs/icu-messageformat-parser/printer.js";

const plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const marked = "åƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýžÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ";
const marks = new Map([...plain].map((letter, at) => [letter, [...marked][at] ?? letter]));

const markLetters = (text: string) => [...text].map((letter) => marks.get(letter) ?? letter).join("");

function mark(element: MessageFormatElement): MessageFormatElement {
  if (element.type === TYPE.literal) return { ...element, value: markLetters(element.value) };
  if (element.type === TYPE.tag) return { ...element, children: element.children.map(mark) };
  if (element.type !== TYPE.select && element.type !== TYPE.plural) return element;
  const options = Object.entries(element.options).map(([key, option]) => [
    key,
    { ...option, value: option.value.map(mark) },
  ]);
  return { ...element, options: Object.fromEntries(options) };
}

/** An ICU message with every letter marked; placeholders, tags and plural forms stay. */
export const pseudoText = (message: string): string => printAST(parse(message).map(mark));
