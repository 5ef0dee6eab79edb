import { Body, Container, Head, Heading, Html, Link, Preview, render, Section, Text } from "react-email";
import type { Locale } from "@/lib/i18n/locale";
import type { Letter, LetterBlock, LetterRow } from "./letter";
import { darkStyles, look, shopName } from "./letter-look";

type Side = { readonly direction: "ltr" | "rtl" };

function Row({ row, direction }: Side & { readonly row: LetterRow }) {
  const weight = row.strong === true ? { fontWeight: 700 } : {};
  return (
    <tr>
      <td className="ink rule" style={{ ...look.cell, ...weight }}>
        {row.label}
        {row.note === undefined || row.note === "" ? null : (
          <div className="soft" style={look.note}>
            {row.note}
          </div>
        )}
      </td>
      <td
        className="ink rule"
        align={direction === "rtl" ? "left" : "right"}
        style={{ ...look.value, ...weight }}
      >
        <bdi>{row.value}</bdi>
      </td>
    </tr>
  );
}

function Block({ block, direction }: Side & { readonly block: LetterBlock }) {
  switch (block.kind) {
    case "text":
      return (
        <Text className="ink" style={look.text}>
          {block.text}
        </Text>
      );
    case "button":
      return (
        <Link className="go" href={block.href} style={look.button}>
          {block.label}
        </Link>
      );
    case "rows":
      return (
        <Section>
          <Title text={block.title} />
          <table role="presentation" style={look.table}>
            <tbody>
              {block.rows.map((row) => (
                <Row key={`${row.label} ${row.value}`} row={row} direction={direction} />
              ))}
            </tbody>
          </table>
          {block.after === undefined ? null : (
            <Text className="soft" style={look.foot}>
              {block.after}
            </Text>
          )}
        </Section>
      );
    case "lines":
      return (
        <Section>
          <Title text={block.title} />
          <Text className="ink" style={look.text}>
            <Lines lines={block.lines} />
          </Text>
        </Section>
      );
  }
}

const Title = ({ text }: { readonly text: string }) => (
  <Heading as="h2" className="ink" style={look.title}>
    {text}
  </Heading>
);

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return lines.map((line) => (
    <span key={line}>
      <bdi>{line}</bdi>
      <br />
    </span>
  ));
}

/** JSON inside a script element: "<" would end it. */
const scriptText = (facts: object): string => JSON.stringify(facts).replaceAll("<", "\\u003c");

function Foot({ letter }: { readonly letter: Letter }) {
  return (
    <Section>
      <Text className="soft" style={look.foot}>
        {letter.why}
      </Text>
      <Text className="soft" style={look.foot}>
        <strong>{letter.sellerTitle}</strong>
        <br />
        <Lines lines={letter.seller} />
      </Text>
      <Text className="soft" style={look.foot}>
        {letter.links.map(({ label, href }, index) => (
          <span key={href}>
            {index === 0 ? null : " · "}
            <Link className="soft" href={href} style={look.link}>
              {label}
            </Link>
          </span>
        ))}
      </Text>
    </Section>
  );
}

function Page({ letter, locale }: { readonly letter: Letter; readonly locale: Locale }) {
  const { direction } = locale;
  return (
    <Html lang={locale.locale} dir={direction}>
      <Head>
        <title>{letter.subject}</title>
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <style>{darkStyles}</style>
        {letter.facts === undefined ? null : (
          // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON with its "<" escaped
          <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: scriptText(letter.facts) }} />
        )}
      </Head>
      <Preview>{letter.preview}</Preview>
      <Body className="paper" style={look.body}>
        <Container className="card" style={look.container} dir={direction}>
          <Section style={look.inner}>
            <Text className="ink" style={look.brand}>
              {shopName}
            </Text>
            <Heading as="h1" className="ink" style={look.heading}>
              {letter.heading}
            </Heading>
            {letter.blocks.map((block) => (
              <Block key={blockKey(block)} block={block} direction={direction} />
            ))}
            <Foot letter={letter} />
          </Section>
        </Container>
      </Body>
    </Html>
  );
}

function blockKey(block: LetterBlock): string {
  if (block.kind === "text") return block.text;
  return block.kind === "button" ? block.href : block.title;
}

/** The HTML part: tables and inline styles as mail readers need them, no pictures, so nothing is lost without them. */
export async function letterHtml(letter: Letter, locale: Locale): Promise<string> {
  return await render(<Page letter={letter} locale={locale} />);
}
