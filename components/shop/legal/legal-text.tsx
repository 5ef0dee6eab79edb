type Props = {
  /** Paragraphs separated by a blank line; lines that start with "- " are a list. */
  readonly text: string;
  /** Wherever this address occurs it becomes a link. */
  readonly email: string;
};

type Block = { readonly kind: "lines" | "list"; readonly lines: readonly string[] };

function blocksOf(text: string): Block[] {
  return text.split("\n\n").map((part) => {
    const lines = part.split("\n");
    const isList = lines.every((line) => line.startsWith("- "));
    return isList ? { kind: "list", lines: lines.map((line) => line.slice(2)) } : { kind: "lines", lines };
  });
}

function Line({ text, email }: Props) {
  return text.split(email).map((piece, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one fixed text never move
    <span key={index}>
      {index === 0 ? null : (
        <a href={`mailto:${email}`} dir="ltr">
          {email}
        </a>
      )}
      {piece}
    </span>
  ));
}

export function LegalText({ text, email }: Props) {
  return blocksOf(text).map(({ kind, lines }) =>
    kind === "list" ? (
      <ul key={lines[0]} className="grid list-disc gap-1.5 ps-5">
        {lines.map((line) => (
          <li key={line}>
            <Line text={line} email={email} />
          </li>
        ))}
      </ul>
    ) : (
      lines.map((line) => (
        <p key={line}>
          <Line text={line} email={email} />
        </p>
      ))
    ),
  );
}
