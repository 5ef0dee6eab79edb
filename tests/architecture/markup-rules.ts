import { eachSource, isUi, type Rule, type Violation } from "./rule";
import { find, type Node, nodeIn, type Source, textOf, walk } from "./source";

const sided = "m[lr]|p[lr]|scroll-[mp][lr]|border-[lr]|rounded-(?:[lr]|[tb][lr])";
/** Tailwind classes that name left or right, after any variants (`md:hover:`) and a minus. */
const physicalClass = new RegExp(
  `^(?:[^\\s:]+:)*!?-?(?:(?:${sided})(?:-\\S+)?|(?:left|right)-(?:\\[|\\(|\\d|auto|full|px)\\S*|(?:text|float|clear)-(?:left|right)|inset-[lr]-\\S+)!?$`,
);

/** Two-letter classes alone may be words ("ml", "pl" …), so they count only with a value. */
const isPhysical = (token: string) => physicalClass.test(token) && !/^(?:[mp][lr])$/.test(token);

function strings(source: Source): { text: string; line: number }[] {
  return find(source.program, "Literal", "TemplateElement").flatMap((node) => {
    const value = node.type === "Literal" ? node.value : (node.value as { cooked?: unknown }).cooked;
    return typeof value === "string" ? [{ text: value, line: source.lineAt(node.start) }] : [];
  });
}

const classes: Rule = {
  name: "logical CSS only: no class names left or right",
  check: eachSource((source) =>
    isUi(source.path)
      ? strings(source).flatMap(({ text, line }) =>
          text
            .split(/\s+/)
            .filter(isPhysical)
            .map((token) => ({
              file: source.path,
              line,
              message: `${token}: use ms- me- ps- pe- start- end-`,
            })),
        )
      : [],
  ),
  wrong: [
    { "components/a.tsx": 'export const A = () => <p className="flex md:ml-2" />;' },
    { "components/a.tsx": 'export const A = () => <p className={on ? "text-left" : "p-2"} />;' },
    { "components/a.tsx": "export const A = () => <p className={`-right-4 ${b}`} />;" },
    { "components/a.tsx": 'const base = "rounded-tl-lg border-l";' },
  ],
  right: [
    {
      "components/a.tsx":
        'export const A = () => <p className="ms-2 text-start -end-4 mx-auto" dir="ltr">{"right-to-left"}</p>;',
    },
  ],
};

const physicalProperty =
  /(?:^|[\s;{])((?:margin|padding|border|scroll-margin|scroll-padding|inset)-(?:left|right)[a-z-]*|left|right)\s*:|text-align\s*:\s*(?:left|right)|float\s*:\s*(?:left|right)/;

const styles: Rule = {
  name: "logical CSS only: no property names left or right",
  check: (project): Violation[] => {
    const sheets = [...project.files]
      .filter(([file]) => isUi(file) && file.endsWith(".css"))
      .flatMap(([file, text]) =>
        text
          .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, " "))
          .split("\n")
          .flatMap((line, index) =>
            physicalProperty.test(line) ? [{ file, line: index + 1, message: line.trim() }] : [],
          ),
      );
    const inline = project.sources.filter(({ path }) => isUi(path)).flatMap(inlineStyles);
    return [...sheets, ...inline];
  },
  wrong: [
    { "app/globals.css": ".a { margin-left: 1px; }" },
    { "app/globals.css": ".a {\n  text-align: left;\n}" },
    { "components/a.tsx": "export const A = () => <p style={{ paddingRight: 3 }} />;" },
  ],
  right: [
    {
      "app/globals.css": "/* left: 0 */ .a { margin-inline-start: 1px; }",
      "components/a.tsx": "const box = { left: 1 };",
    },
  ],
};

function inlineStyles(source: Source): Violation[] {
  return find(source.program, "JSXAttribute")
    .filter((attribute) => textOf(nodeIn(attribute, "name")) === "style")
    .flatMap((attribute) => find(attribute, "Property"))
    .filter((property) => /^(?:left|right)$|(?:Left|Right)/.test(textOf(nodeIn(property, "key"))))
    .map((property) => ({
      file: source.path,
      line: source.lineAt(property.start),
      message: `${textOf(nodeIn(property, "key"))}: use the inline-start and inline-end properties`,
    }));
}

const spokenAttributes = new Set([
  "aria-label",
  "aria-description",
  "aria-roledescription",
  "aria-valuetext",
  "alt",
  "title",
  "placeholder",
  "label",
]);
/** The shop's own name is the same in every language. */
const hasWords = (text: string) => /\p{L}/u.test(text.replaceAll("Entrepot", ""));

/** Strings that a JSX expression can come down to: {"a"}, {x ? "a" : "b"}, {x && "a"}, {`a ${x}`}. */
function outcomes(node: Node | null): Node[] {
  if (!node) return [];
  if (node.type === "ConditionalExpression")
    return [...outcomes(nodeIn(node, "consequent")), ...outcomes(nodeIn(node, "alternate"))];
  if (node.type === "LogicalExpression")
    return [...outcomes(nodeIn(node, "left")), ...outcomes(nodeIn(node, "right"))];
  if (node.type === "TemplateLiteral") return find(node, "TemplateElement");
  return node.type === "Literal" || node.type === "JSXText" ? [node] : [];
}

function literalWords(node: Node): boolean {
  const value = node.type === "TemplateElement" ? (node.value as { cooked?: unknown }).cooked : node.value;
  return typeof value === "string" && hasWords(value);
}

function spokenText(source: Source): Violation[] {
  const found: Node[] = [];
  walk(source.program, (node, parents) => {
    const parent = parents.at(-1);
    if (node.type === "JSXText") found.push(node);
    if (node.type === "JSXExpressionContainer" && parent?.type !== "JSXAttribute")
      found.push(...outcomes(nodeIn(node, "expression")));
    if (node.type === "JSXAttribute" && spokenAttributes.has(textOf(nodeIn(node, "name")))) {
      const value = nodeIn(node, "value");
      found.push(...outcomes(value?.type === "JSXExpressionContainer" ? nodeIn(value, "expression") : value));
    }
  });
  return found.filter(literalWords).map((node) => ({
    file: source.path,
    line: source.lineAt(node.start),
    message: "text belongs into messages/",
  }));
}

const words: Rule = {
  name: "no text in markup: words come from messages",
  check: eachSource((source) => (source.path.endsWith(".tsx") ? spokenText(source) : [])),
  wrong: [
    { "components/a.tsx": "export const A = () => <p>Add to cart</p>;" },
    { "components/a.tsx": 'export const A = () => <p>{on ? "Yes" : t("no")}</p>;' },
    { "components/a.tsx": "export const A = () => <p>{`Total ${x}`}</p>;" },
    { "components/a.tsx": 'export const A = () => <img alt="A pot" />;' },
    { "app/a.tsx": 'export const A = () => <input placeholder={on && "Search"} />;' },
  ],
  right: [
    {
      "components/a.tsx":
        'export const A = () => <p className="x" id="y">{t("key")} · {`${a} / ${b}`} →</p>;',
    },
  ],
};

export const markupRules = [classes, styles, words];
